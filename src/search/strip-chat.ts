/** What Discord turns into pictures, names and links: it is not what somebody said. */
const markup: readonly (readonly [RegExp, string])[] = [
  [/```[\s\S]*?(?:```|$)/gu, ' '],
  [/`[^`\n]*`/gu, ' '],
  [/<(?:a?:\w+:\d+|[@#][!&]?\d+|\/[^:>]+:\d+|t:-?\d+(?::\w)?|id:\w+|https?:[^>\s]+)>/gu, ' '],
  [/\[([^\]\n]*)\]\(<?https?:[^)\s]*>?\)/gu, '$1'],
  [/\b(?:https?|ftp):\/\/\S+|\bwww\.\S+/gu, ' '],
  [/@(?:everyone|here)\b/gu, ' '],
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu, ''],
  [/^[ \t]*(?:#{1,3}|-#|[-*+])[ \t]+/gmu, ''],
  [/\|\||\*{1,3}|~~|__/gu, ''],
  [/\\([*_~`|>#()[\]\\-])/gu, '$1'],
  [/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ''],
];

/**
 * The words of a chat message without what Discord would not show as words: mentions, links, code, custom emoji, marks
 * of emphasis, characters that nobody sees. Block quotes keep their `>`.
 */
export const stripChat = (message: string): string =>
  markup.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), message).trim();
