/**
 * The numbers in digits of a text that none of its sources has, as they are written there: "3", "1.000,5". German and
 * English mark decimals and thousands the other way round, so "2,3" is "2.3".
 */
export function missingNumbers(text: string, sources: readonly string[]): string[] {
  const known = new Set(sources.flatMap(findNumbers).map(unmarked));
  return findNumbers(text).filter((number) => !known.has(unmarked(number)));
}

const findNumbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];

const unmarked = (number: string): string => number.replaceAll(',', '.');
