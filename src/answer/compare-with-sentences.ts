import type { Language } from '../article/article.ts';
import type { Actor, Knowledge, SpokenText, TranslatedSentence } from './answer.ts';
import { type Compared, type Reference, showDifference } from './compare-words.ts';
import { type Exchange, learnExchange } from './exchange.ts';
import { judgeSpeaker } from './judge-speaker.ts';
import { type JudgedTranslation, judgeTranslation } from './judge-translation.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { buildSenses, readSenseWords, type SenseWord } from './sense-words.ts';
import { tellingSenses } from './telling-senses.ts';
import { sentenceLimits } from './thresholds.ts';
import { findVoices } from './voices.ts';

/** A translation of a sentence as the words that say something. */
interface Rendering {
  readonly sentence: TranslatedSentence;
  readonly text: SpokenText;
  readonly words: readonly SenseWord[];
  readonly reference: Reference;
  readonly exchange: Exchange;
}

interface Prepared {
  readonly language: Language;
  readonly senses: ReturnType<typeof buildSenses>;
  readonly renderings: readonly Rendering[];
}

const prepared = new WeakMap<KnowledgeIndex, readonly Prepared[]>();

/** The translated sentences of a pack as words: read once for each pack, which never changes. */
function prepare({ article, sentences, actors, index }: Knowledge): readonly Prepared[] {
  const known = prepared.get(index);
  if (known) return known;
  const others = (['de', 'en'] as const).filter((language) => language !== article.language);
  const read = others.map((language) => {
    const senses = buildSenses(sentences.length > 0 ? actors : [], language);
    return { language, senses, renderings: sentences.flatMap((one) => readRenderings(one, language, senses)) };
  });
  prepared.set(index, read);
  return read;
}

function readRenderings(sentence: TranslatedSentence, language: Language, senses: Prepared['senses']): Rendering[] {
  const texts = sentence.translations[language] ?? [];
  const all = texts.map(({ text }) => tellingSenses(readSenseWords(text, language, senses)));
  const exchange = learnExchange(all);
  return texts.map((text, at) => {
    const words = all[at] ?? [];
    const reference = { text: text.text, words, keys: new Set(words.map(({ key }) => key)), isQuoted: false };
    return { sentence, text, words, reference, exchange };
  });
}

/**
 * Compares claimed words with the curated translations of all sentences; null where they are like none. What lies within
 * quotation marks is left to the translations of the quotations. Of sentences that are alike equally, the one wins where the
 * claimed speaker says the words.
 */
export function compareWithSentences(knowledge: Knowledge, text: string, claimed: Actor | null): Compared | null {
  const found = prepare(knowledge).flatMap(({ language, senses, renderings }) => {
    const claim = tellingSenses(readSenseWords(text, language, senses)).slice(0, sentenceLimits.words);
    if (claim.length < 2) return [];
    return renderings.flatMap((rendering) => {
      if (share(claim, rendering.reference.keys) < sentenceLimits.shared) return [];
      const judged = judgeTranslation(claim, rendering.words, rendering.exchange);
      if (!judged || !isTaken(judged, claim) || isQuotedOnly(judged, rendering)) return [];
      const compared = describe(judged, { text, words: claim }, rendering);
      return [{ compared, isClaimed: judgeSpeaker(knowledge, compared, claimed).isClaimed }];
    });
  });
  const [best] = found.sort(
    (a, b) =>
      Number(b.compared.isSame) - Number(a.compared.isSame) ||
      b.compared.ratio - a.compared.ratio ||
      Number(b.isClaimed) - Number(a.isClaimed),
  );
  return best?.compared ?? null;
}

function share(claim: readonly SenseWord[], keys: ReadonlySet<string>): number {
  const all = claim.reduce((sum, { weight }) => sum + weight, 0);
  return claim.reduce((sum, { key, weight }) => sum + (keys.has(key) ? weight : 0), 0) / all;
}

/** Whether so much of the claim stands there that it was taken from it, not just written about the same. */
function isTaken({ pairs, ratio, isSame }: JudgedTranslation, claim: readonly SenseWord[]): boolean {
  const [first, last] = [pairs[0]?.written ?? 0, pairs.at(-1)?.written ?? 0];
  const own = pairs.filter(({ claimed }) => claim[claimed]?.isName === false).length;
  if (own === 0) return false;
  if (isSame) return true;
  const least = Math.min(sentenceLimits.pairs, Math.max(2, claim.length - 1));
  return (
    pairs.length >= least &&
    ratio >= (own > 1 ? sentenceLimits.ratio : sentenceLimits.namesRatio) &&
    pairs.length / (last - first + 1) >= sentenceLimits.dense
  );
}

/** Whether all that is alike are a few words in quotation marks, each of which is the claim itself. */
function isQuotedOnly({ pairs }: JudgedTranslation, { text: { text }, words }: Rendering): boolean {
  if (pairs.length >= sentenceLimits.quoted) return false;
  const marked = [...text.matchAll(/“[^”]*”|„[^“]*“/gu)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
  return pairs.every(({ written }) =>
    marked.some(({ start, end }) => {
      const at = words[written]?.span.start ?? 0;
      return start <= at && at < end;
    }),
  );
}

function describe(
  { pairs, ratio, isSame, skipped, isDishonest }: JudgedTranslation,
  claim: { readonly text: string; readonly words: readonly SenseWord[] },
  { sentence, text, words, reference }: Rendering,
): Compared {
  const [start, end] = [pairs[0], pairs.at(-1)];
  const before = Math.min(start?.claimed ?? 0, start?.written ?? 0);
  const first = (start?.written ?? 0) - before;
  const last = Math.min((end?.written ?? 0) + claim.words.length - 1 - (end?.claimed ?? 0), words.length - 1);
  const stretch = { alignment: { pairs, score: ratio }, claim, first, last, ratio, isSame, skipped, isDishonest };
  const difference = showDifference(stretch, reference, (one, other) => one === other);
  const written = { start: words[first]?.span.start ?? 0, end: words[last]?.span.end ?? 0 };
  const shown = { ...difference, citation: sentence.citation, translation: text.text };
  return { isSame, ratio, voices: findVoices(written, [], text.said), shown };
}
