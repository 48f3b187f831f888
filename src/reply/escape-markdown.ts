/**
 * What Discord reads as markdown. Wherever it stands: emphasis, strike-through, spoilers, code, block quotes, mentions,
 * custom emoji, timestamps and masked links. Colons of web addresses and of `:emoji:`. At the start of a line:
 * headings, small print and lists.
 */
const MARKDOWN = new RegExp(
  [
    String.raw`[\\*_~\x60|<>[\]@]`,
    String.raw`:(?=//|[\w~+-]+:)`,
    String.raw`(?<=^[^\S\n]*)[-+#]`,
    String.raw`(?<=^[^\S\n]*\d+)[.)]`,
  ].join('|'),
  'gm',
);

/** Discord takes a backslash before anything but a letter, a digit or white space as an escape. */
const ESCAPED = /\\([^0-9A-Za-z\s])/g;

/**
 * Makes any text stand in Discord's markdown as itself; at most doubles its length. `unescapeMarkdown` undoes it, for
 * every text. Not for what Discord shows plainly: labels, footers, choices.
 */
export const escapeMarkdown = (text: string): string => text.replace(MARKDOWN, '\\$&');

/** The text that Discord shows for one that `escapeMarkdown` made. */
export const unescapeMarkdown = (markdown: string): string => markdown.replace(ESCAPED, '$1');
