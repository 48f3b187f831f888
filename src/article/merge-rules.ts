/**
 * When a sentence segmenter cuts too early: small rules over the text before a cut and the text after it. Each returns
 * true where the two halves belong to one sentence.
 */

/** Decides whether the cut between two halves is wrong. */
export type MergeRule = (before: string, after: string) => boolean;

const abbreviations =
  /(?:^|[\s(„“"])(?:dr|prof|hr|fr|st|nr|abs|art|bzw|ca|etc|evtl|ggf|inkl|usw|vgl|vs|mio|mrd|tsd|sog|geb|gest|hrsg|jr|sr|mr|mrs|ms|gen|gov|sen|rep|lt|col|no|fig|dept|inc|ltd|co|corp|approx|e\.g|i\.e|z|d|u|o|v|n|i|s|b|h|a|m)\.$/iu;
const multiPartAbbreviation = /(?:^|[\s(„“"])(?:\p{L}\.\s?)+$/u;
const months =
  /^(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|jahrhundert|platz|runde|klasse|tag|mal|juli|juni)/iu;

/** "Dr. Müller", "ca. 30", "Mio. Euro". */
export const mergeAbbreviation: MergeRule = (before) => abbreviations.test(before.trimEnd());

/** "z. B. Berlin", "U.S. officials", "J. R. R. Tolkien"; a lone "I." ends nothing either. */
export const mergeInitials: MergeRule = (before) => multiPartAbbreviation.test(before.trimEnd());

/** "Am 5. Mai", "im 20. Jahrhundert", "auf dem 3. Platz". */
export const mergeOrdinal: MergeRule = (before, after) =>
  /(?:^|\s)\d{1,2}\.$/u.test(before.trimEnd()) && (months.test(after) || /^\p{Ll}/u.test(after));

/** No sentence begins with a small letter, a closing mark or a comma. */
export const mergeContinuation: MergeRule = (before, after) =>
  /^[\p{Ll},;:)\]”’“»–—-]/u.test(after) && !/^[“"»]\p{Lu}/u.test(after) && before.trim() !== '';

/** The rules in the order tried. */
export const mergeRules: readonly MergeRule[] = [mergeAbbreviation, mergeInitials, mergeOrdinal, mergeContinuation];
