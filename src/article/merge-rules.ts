/**
 * When a sentence segmenter cuts too early: small rules over the text before a cut and the text after it. Each returns
 * true where the two halves belong to one sentence.
 */

/** Decides whether the cut between two halves is wrong. */
export type MergeRule = (before: string, after: string) => boolean;

const abbreviations =
  /(?:^|[\s(„“"])(?:dr|prof|hr|fr|st|mt|bzw|ca|etc|evtl|ggf|inkl|usw|vgl|vs|mio|mrd|tsd|sog|geb|gest|hrsg|jr|sr|mr|mrs|ms|messrs|gen|gov|sen|rep|lt|col|capt|sgt|rev|hon|ph\.d|dept|inc|ltd|co|corp|approx|sept|e\.g|i\.e|z|d|u|o|v|n|i|s|b|h|a|m)\.$/iu;
const multiPartAbbreviation = /(?:^|[\s(„“"])(?:\p{L}\.\s?)+$/u;
const months =
  /^(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|jahrhundert|platz|runde|klasse|tag|mal|juli|juni)/iu;

/** Abbreviations that a sentence may end with: "9 p.m.", "etc.", then "the U.S.", "plan A." but not "z. B.". */
const closing = /(?:^|[\s\d])(?:etc|usw|inc|ltd|co|corp|jr|sr|a\.\s?m|p\.\s?m)\.$/iu;
const capitals = /(?:^|[\s(„“"])(?:(?:\p{Lu}\.){2,}|(?<!\p{L}\.\s)\p{Lu}\.)$/u;
/** Words that begin a sentence where they have a capital, and no name. */
const opening =
  /^[„“"]?(?:The|An?|It|He|She|They|We|I|You|This|That|These|Those|There|But|And|In|On|At|By|For|From|If|When|While|After|Before|As|His|Her|Its|Their|Our|My|No|Not|So|Then|Now|With|To|Some|Most|Many|Der|Die|Das|Eine?|Er|Sie|Es|Wir|Ich|Aber|Und|Im|Am|Auf|Bei|Für|Doch|Dann|Danach|Diese[rs]?|Dort|Hier|Auch|Nach|Mit|Von|Zu)(?=[\s,’'])/u;

const isOver: MergeRule = (before, after) => (closing.test(before) || capitals.test(before)) && opening.test(after);

/** "Dr. Müller", "ca. 30", "Mio. Euro"; but "at 9 p.m. It is late". */
export const mergeAbbreviation: MergeRule = (before, after) =>
  abbreviations.test(before.trimEnd()) && !isOver(before.trimEnd(), after);

/** "z. B. Berlin", "U.S. officials", "J. R. R. Tolkien"; a lone "I." ends nothing either. */
export const mergeInitials: MergeRule = (before, after) =>
  multiPartAbbreviation.test(before.trimEnd()) && !isOver(before.trimEnd(), after);

/** "Nr. 5", "Art. IV", "No. 1"; but "She loves art. He does not". */
export const mergeNumbered: MergeRule = (before, after) =>
  /(?:^|[\s(„“"])(?:nr|no|art|abs|fig|vol)\.$/iu.test(before.trimEnd()) && /^[\dIVX]+\b/u.test(after);

/** "Am 5. Mai", "im 20. Jahrhundert", "auf dem 3. Platz". */
export const mergeOrdinal: MergeRule = (before, after) =>
  /(?:^|\s)\d{1,2}\.$/u.test(before.trimEnd()) && (months.test(after) || /^\p{Ll}/u.test(after));

/** No sentence begins with a small letter, a closing mark or a comma. */
export const mergeContinuation: MergeRule = (before, after) =>
  /^[\p{Ll},;:)\]”’“»–—-]/u.test(after) && !/^[“"»]\p{Lu}/u.test(after) && before.trim() !== '';

/** "“Is it safe?” Moira Tulloch asked." */
export const mergeAttribution: MergeRule = (before, after) =>
  /[!?][”"’]$/u.test(before.trimEnd()) &&
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|added|adds|told|replied|shouted|called|cried|wondered|wrote|fragte|sagte|rief)\b/u.test(
    after,
  );

/** The rules in the order tried. */
export const mergeRules: readonly MergeRule[] = [
  mergeAbbreviation,
  mergeInitials,
  mergeNumbered,
  mergeOrdinal,
  mergeContinuation,
  mergeAttribution,
];
