/** The longest question that is made of a clause, in UTF-16 units. */
const longest = 110;

/**
 * The clause that a sentence begins with, without its end mark: to the first comma, semicolon or dash that stands in no
 * quotation; null where it is too long to be asked.
 */
export function mainClause(sentence: string): string | null {
  let isQuoted = false;
  let end = sentence.length;
  for (let at = 0; at < sentence.length; at += 1) {
    const letter = sentence[at] ?? '';
    if (/[„»]/u.test(letter) || (/[“"]/u.test(letter) && !isQuoted)) isQuoted = true;
    else if (/[“”«"]/u.test(letter)) isQuoted = false;
    else if (!isQuoted && /[,;–—]/u.test(letter) && !/^[,]\d/u.test(sentence.slice(at, at + 2))) {
      end = at;
      break;
    }
  }
  const clause = sentence
    .slice(0, end)
    .replace(/[.!?:\s]+$/u, '')
    .trim();
  return clause.length <= longest ? clause : null;
}
