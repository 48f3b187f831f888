import { stemWord } from '../search/stem.ts';
import { type Likeness, spelledAlike } from './align-words.ts';
import type { Knowledge, SpokenQuotation } from './answer.ts';
import { readClaimWords } from './claim-words.ts';
import { type Compared, findStretch, type Reference, showDifference } from './compare-words.ts';
import type { Dictionary } from './entry-index.ts';
import { readQuestion } from './read-question.ts';
import { tellingOf } from './telling-words.ts';

/** Articles that a translation may have or lack. */
const small = new Set(['the', 'a', 'an', 'this', 'these', 'its']);

/** From this strength on two words express the same concept. */
const sameMeaning = 0.8;

/** A curated translation as words, and the quotation that it translates. */
interface Translated {
  readonly quotation: SpokenQuotation;
  readonly reference: Reference;
}

const references = new WeakMap<Knowledge, readonly Translated[]>();

/** The translations of a pack as words: read once for each pack, which never changes. */
function referencesOf(knowledge: Knowledge): readonly Translated[] {
  const known = references.get(knowledge);
  if (known) return known;
  const read = knowledge.quotations.flatMap((quotation) =>
    translationsOf(quotation).map((text) => {
      const words = readWords(text);
      return { quotation, reference: { text, words, keys: new Set(words.map(({ key }) => key)), isQuoted: true } };
    }),
  );
  references.set(knowledge, read);
  return read;
}

const readWords = (text: string) => readClaimWords(text).filter(({ fold }) => !small.has(fold));

const translationsOf = ({ translation, variants }: SpokenQuotation): string[] => [
  ...Object.values(translation),
  ...Object.values(variants).flat(),
];

/**
 * Compares claimed words with the curated translations of the article's quotations. A translation may choose other words
 * for the same thing, so words of one stem or one concept of the lexicon count as the same; numbers and negations do not.
 */
export function compareWithTranslations(knowledge: Knowledge, text: string): Compared | null {
  const words = readWords(text);
  const means = compareMeanings(knowledge.index.entries.dictionary);
  const alike: Likeness = (claimed, written) => {
    const spelled = spelledAlike(claimed, written);
    const isTelling = tellingOf(claimed.text) !== null || tellingOf(written.text) !== null;
    return spelled < 1 && !isTelling && means(claimed.fold, written.fold) ? 1 : spelled;
  };
  const found = referencesOf(knowledge).flatMap(({ quotation, reference }) => {
    const stretch = findStretch(text, words, reference, alike);
    if (!stretch) return [];
    const difference = showDifference(stretch, reference, (one, other) => one === other || means(one, other));
    const shown = { ...difference, citation: quotation.citation, translation: reference.text };
    const compared = { isSame: stretch.isSame, ratio: stretch.ratio, written: quotation.span, shown };
    return [{ compared, score: stretch.alignment.score }];
  });
  const [best] = found.sort((a, b) => Number(b.compared.isSame) - Number(a.compared.isSame) || b.score - a.score);
  return best?.compared ?? null;
}

/** Whether two words have a stem or a concept in common; remembers the words that it has read. */
function compareMeanings(dictionary: Dictionary): (one: string, other: string) => boolean {
  const known = new Map<string, { readonly stem: string; readonly concepts: readonly string[] }>();
  const read = (word: string) => {
    const before = known.get(word);
    if (before) return before;
    const [meaning] = readQuestion(dictionary, word, 'en').words;
    const concepts = [...(meaning?.units ?? [])].flatMap(([unit, strength]) =>
      unit.startsWith('=') && strength >= sameMeaning ? [unit] : [],
    );
    const it = { stem: stemWord(word, 'en'), concepts };
    known.set(word, it);
    return it;
  };
  return (one, other) => {
    const [first, second] = [read(one), read(other)];
    return first.stem === second.stem || first.concepts.some((concept) => second.concepts.includes(concept));
  };
}
