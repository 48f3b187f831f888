/**
 * Marks that reorder or hide what stands around them, and letters that show nothing; but not what emoji need: U+200D
 * between two of them, as in families, and U+FE0F right behind one.
 */
const INVISIBLE = new RegExp(
  [
    String.raw`(?!\u200D)[\p{Cc}\p{Cf}\p{Co}\u034F\u180B-\u180F\u{E0100}-\u{E01EF}]`,
    String.raw`[\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]`,
    String.raw`(?<!\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)\u200D`,
    String.raw`\u200D(?!\p{Extended_Pictographic})`,
    String.raw`(?<![\p{Extended_Pictographic}\d#*])[\uFE00-\uFE0F]`,
  ].join('|'),
  'gu',
);
/** Marks piled up on one letter, so that they grow out of their line; three are enough for every script. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * One visible line of a text that somebody typed or wrote: white space folded, controls, bidirectional marks and
 * invisible characters gone. Not for quotes, which stay as the article has them. Applying it twice changes nothing
 * more.
 */
export const plainLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(INVISIBLE, '')
    .replace(PILED_MARKS, '$1')
    .replace(/ +/g, ' ')
    .trim();
