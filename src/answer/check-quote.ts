import type { Actor, Knowledge } from './answer.ts';
import { compareSentenceBySentence } from './compare-sentence-by-sentence.ts';
import { compareParts, compareWithArticle } from './compare-with-article.ts';
import { compareWithTranslations } from './compare-with-translations.ts';
import type { Compared } from './compare-words.ts';
import { findClaimedSpeaker, isNameOnly } from './find-claimed-speaker.ts';
import { judgeSpeaker } from './judge-speaker.ts';
import type { ClaimedSpeaker, QuoteCheck } from './quote-check.ts';
import { type Claim, readClaims } from './read-claims.ts';
import { trimByline, trimFrame } from './trim-frame.ts';

/** A text that claims to quote, and perhaps who is claimed to have said it. */
export interface AskedCheck {
  readonly text: string;
  readonly speaker?: string | null | undefined;
}

/** UTF-16 code units of a text that are read: what a long chat message holds. */
const longestText = 4000;

/** Checks every claimed quotation of a text against the article, in order; none where the text holds no word. */
export function checkQuotes(knowledge: Knowledge, { text, speaker }: AskedCheck): QuoteCheck[] {
  return readClaims(text.slice(0, longestText)).map((claim) => checkClaim(knowledge, claim, speaker));
}

/**
 * The one verdict where a text claims several quotations: the first that is altered or wrongly attributed, else the
 * first that is in the article, else the first.
 */
export const mostTelling = (checks: readonly QuoteCheck[]): QuoteCheck | null =>
  checks.find(({ verdict }) => verdict === 'altered' || verdict === 'misattributed') ??
  checks.find(({ verdict }) => verdict === 'verbatim') ??
  checks[0] ??
  null;

const rank = { verbatim: 3, misattributed: 2, altered: 1, 'not-found': 0 } as const;

/** Of the ways to read a claim, the one that stands best. */
function checkClaim(knowledge: Knowledge, claim: Claim, speaker: string | null | undefined): QuoteCheck {
  const isName = (words: string): boolean => isNameOnly(knowledge, words);
  const readings = claim.isMarked
    ? [claim, ...trimByline(claim.words, isName).map((trimmed) => ({ ...claim, ...trimmed, before: claim.before }))]
    : trimFrame(claim.words, isName).map((trimmed) => ({ ...claim, ...trimmed }));
  let best: Judged | null = null;
  for (const reading of readings) {
    const judged = checkReading(knowledge, reading, speaker);
    const lead: number = best === null ? 1 : rank[judged.verdict] - rank[best.verdict] || judged.ratio - best.ratio;
    if (lead > 0) best = judged;
    if (judged.verdict === 'verbatim') break;
  }
  return best?.result ?? { claim: claim.words, claimed: null, verdict: 'not-found' };
}

interface Judged {
  readonly verdict: QuoteCheck['verdict'];
  /** Share of the claim that stands in the article. */
  readonly ratio: number;
  readonly result: QuoteCheck;
}

function checkReading(knowledge: Knowledge, reading: Claim, speaker: string | null | undefined): Judged {
  const claimed = findClaimedSpeaker(knowledge, speaker, reading);
  const own = compareWithArticle(knowledge, reading.words, claimed?.actor ?? null);
  const whole = own?.isSame
    ? own
    : bestOf([own, ...compareTranslated(knowledge, reading.words, claimed?.actor ?? null)]);
  const compared = whole ?? compareParts(knowledge, reading.words, claimed?.actor ?? null);
  const base = { claim: reading.words, claimed };
  if (!compared) return { verdict: 'not-found', ratio: 0, result: { ...base, verdict: 'not-found' } };
  const said = judgeSpeaker(knowledge, compared, claimed?.actor ?? null);
  const verdict = verdictOf(compared, said, claimed);
  return { verdict, ratio: compared.ratio, result: { ...base, ...compared.shown, verdict, speaker: said.speaker } };
}

const compareTranslated = (knowledge: Knowledge, words: string, claimed: Actor | null): (Compared | null)[] => [
  compareWithTranslations(knowledge, words, claimed),
  compareSentenceBySentence(knowledge, words, claimed),
];

const bestOf = (all: readonly (Compared | null)[]): Compared | null =>
  all.reduce((best, one) => (isBetter(one, best) ? one : best), null);

/** How much more alike a translation has to be: it is compared without "the" and "an", which German words may be as well. */
const translatedLead = 0.1;

/** Between the article's words and its translations, what is the same wins, then what is clearly more alike. */
function isBetter(translated: Compared | null, own: Compared | null): boolean {
  if (!translated || !own) return translated !== null;
  return (
    Number(translated.isSame) - Number(own.isSame) > 0 ||
    (translated.isSame === own.isSame && translated.ratio > own.ratio + translatedLead)
  );
}

function verdictOf(
  { isSame }: Compared,
  said: { readonly speaker: Actor | null; readonly isClaimed: boolean },
  claimed: ClaimedSpeaker | null,
): 'verbatim' | 'altered' | 'misattributed' {
  if (!isSame) return 'altered';
  return claimed === null || said.isClaimed ? 'verbatim' : 'misattributed';
}
