/** The fields of the composer by the name that their elements bear. Every other field is an option's name. */

/** The field with the text. */
export const TEXT_FIELD = 'text';

/** The command itself, where none of its options is shown: Enter sends it. */
export const COMMAND_FIELD = '/';

/** The button that lists the options that are not shown yet. */
export const MORE_FIELD = '+';
