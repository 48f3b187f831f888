/** Up to so many words are named whole; of more, so many at either end. */
const WHOLE = 12;
const END = 5;

/**
 * The address of a page, opened at the given words: https://wicg.github.io/scroll-to-text-fragment/ (`text=start,end`).
 * It can stand in a masked link of Discord's markdown.
 */
export function linkToWords(url: string, words: string): string {
  const parts = words.trim().split(/\s+/u);
  const ends = parts.length <= WHOLE ? [parts] : [parts.slice(0, END), parts.slice(-END)];
  const text = ends.map((end) => encode(end.join(' '))).join(',');
  return `${safeUrl(url)}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** An address without the characters that would end a masked link early. */
export const safeUrl = (url: string): string => url.trim().replace(/[\s()<>"\\`|]/gu, percent);

/** Dashes and commas have a meaning in text fragments; the rest could end a masked link. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[-!'()*~]/g, percent);

function percent(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
