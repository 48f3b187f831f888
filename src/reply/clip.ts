const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Shortens a text that somebody typed, or a label, to at most `limit` UTF-16 code units: at the end of a word if one
 * ends in the second half, else between two characters, with … in place of the rest. Never for quotes.
 */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = graphemes.segment(text.slice(0, limit * 2)).containing(limit - 1)?.index ?? 0;
  const whole = text.slice(0, cut);
  const word = /^(.*\S)\s/su.exec(text.slice(0, cut + 1))?.[1] ?? '';
  return `${(word.length > limit / 2 ? word : whole).trimEnd()}…`;
}
