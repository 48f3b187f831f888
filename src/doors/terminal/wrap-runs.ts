import type { Run } from './read-markdown.ts';

/**
 * Breaks runs into lines of at most `width` code points; a word that is longer has a line of its own. A word may change
 * its setting midway (as in „**so**“) and still is one word.
 */
export function wrapRuns(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of splitWords(runs)) {
    const length = word.reduce((sum, { text }) => sum + [...text].length, 0);
    if (used > 0 && used + 1 + length > width) {
      lines.push([]);
      used = 0;
    }
    const line = lines.at(-1) ?? [];
    if (used > 0) append(line, { text: ' ', styles: spaceBetween(line.at(-1), word[0]) });
    for (const run of word) append(line, run);
    used += length + (used > 0 ? 1 : 0);
  }
  return lines;
}

/** Joins what is set alike, so that it is painted in one go. */
function append(line: Run[], run: Run): void {
  const last = line.at(-1);
  if (last?.styles.join() === run.styles.join()) line[line.length - 1] = { ...run, text: last.text + run.text };
  else line.push(run);
}

function splitWords(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [[]];
  for (const { text, styles } of runs) {
    const [first = '', ...others] = text.split(/\s+/u);
    if (first !== '') words.at(-1)?.push({ text: first, styles });
    for (const next of others) words.push(next === '' ? [] : [{ text: next, styles }]);
  }
  return words.filter((word) => word.length > 0);
}

/** A space within words of one setting is set like them. */
const spaceBetween = (before: Run | undefined, after: Run | undefined): Run['styles'] =>
  (before?.styles ?? []).filter((style) => after?.styles.includes(style));
