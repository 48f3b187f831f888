/** What no database keeps alike: NUL, which PostgreSQL refuses and SQLite ends a text at, and halves of a surrogate pair. */
const UNKEPT = /\0|\p{Surrogate}/gu;

/** A text as it is kept: without NUL, and with U+FFFD for each lone surrogate. Nothing else changes, whatever its length. */
export const cleanText = (text: string): string =>
  text.replace(UNKEPT, (character) => (character === '\0' ? '' : '\uFFFD'));
