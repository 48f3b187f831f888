import type { Language } from '../article/article.ts';
import { stemWord } from '../search/stem.ts';
import { tokenize } from '../search/tokenize.ts';
import { type Likeness, spelledAlike } from './align-words.ts';
import type { Actor, Knowledge, SpokenQuotation } from './answer.ts';
import { readClaimWords } from './claim-words.ts';
import { type Compared, findStretch, type Reference, showDifference } from './compare-words.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { tellingOf } from './telling-words.ts';
import { findVoices } from './voices.ts';

/** Articles that a translation may have or lack. */
const small = new Set(['the', 'a', 'an', 'this', 'these', 'its']);

/** A curated translation as words, and the quotation that it translates. */
interface Translated {
  readonly quotation: SpokenQuotation;
  readonly reference: Reference;
  readonly means: (one: string, other: string) => boolean;
}

const references = new WeakMap<KnowledgeIndex, readonly Translated[]>();

/** The translations of a pack as words: read once for each pack, which never changes. */
function referencesOf(knowledge: Knowledge): readonly Translated[] {
  const known = references.get(knowledge.index);
  if (known) return known;
  const read = knowledge.quotations.flatMap((quotation) =>
    languages.flatMap((language) => {
      const concepts = conceptsOf(knowledge, quotation, language);
      return translationsOf(quotation, language).map((text) => {
        const words = readWords(text);
        const means = compareMeanings(words.length < shortestFree ? [] : concepts, language);
        const reference = { text, words, keys: new Set(words.map(({ key }) => key)), isQuoted: true };
        return { quotation, reference, means };
      });
    }),
  );
  references.set(knowledge.index, read);
  return read;
}

/**
 * In words. Of a shorter quotation each word is the claim itself ("excellent"), so only curated wordings count; in a longer
 * one, the other words show that a synonym is the translator's choice.
 */
const shortestFree = 4;

const languages: readonly Language[] = ['de', 'en'];

const readWords = (text: string) => readClaimWords(text).filter(({ fold }) => !small.has(fold));

const translationsOf = ({ translation, variants }: SpokenQuotation, language: Language): string[] => [
  ...[translation[language] ?? []].flat(),
  ...(variants[language] ?? []),
];

/**
 * Compares claimed words with the curated translations of the article's quotations. A translation may choose other words
 * for the same thing, so words of one stem count as the same, and in longer quotations words that the lexicon gives for the
 * same word of the quotation; numbers, negations and qualifiers do not.
 */
export function compareWithTranslations(knowledge: Knowledge, text: string, claimed: Actor | null): Compared | null {
  const words = readWords(text);
  const found = referencesOf(knowledge).flatMap(({ quotation, reference, means }) => {
    const alike: Likeness = (claimed, written) =>
      means(claimed.key, written.key) ? 1 : spelledAlike(claimed, written);
    const isOfClaimed = claimed !== null && quotation.speaker === claimed.id;
    const stretch = findStretch(text, words, { ...reference, isOfClaimed }, alike);
    if (!stretch) return [];
    const said = quotation.speaker === null ? [] : [{ speaker: quotation.speaker, span: quotation.span }];
    const voices = findVoices(quotation.span, said, []);
    const difference = showDifference(stretch, reference, means);
    const shown = { ...difference, citation: quotation.citation, translation: reference.text };
    const compared = { isSame: stretch.isSame, ratio: stretch.ratio, voices, shown };
    return [{ compared, score: stretch.alignment.score }];
  });
  const [best] = found.sort((a, b) => Number(b.compared.isSame) - Number(a.compared.isSame) || b.score - a.score);
  return best?.compared ?? null;
}

/** For each word of a quotation that the lexicon or a topic knows, the stems of its translations that are one word. */
function conceptsOf({ article, lexicon, topics }: Knowledge, { text }: SpokenQuotation, language: Language) {
  const own = new Set(tokenize(text).map((word) => stemWord(word.text, article.language)));
  const concepts = [
    ...lexicon.map(({ words, synonyms }) => ({ words, translations: synonyms[language] })),
    ...topics.map(({ names, aliases }) => ({
      words: [names[article.language], ...aliases[article.language]],
      translations: [names[language], ...aliases[language]],
    })),
  ];
  return concepts
    .filter(({ words }) => words.some((word) => own.has(stemWord(word, article.language))))
    .map(({ translations }) => new Set(translations.map((word) => stemWord(word, language))));
}

/** In letters; shorter stems are shared by chance, as by "us" and "useful". */
const shortestStem = 3;

/** Whether two words, as keys, say the same in a translation. */
function compareMeanings(concepts: readonly ReadonlySet<string>[], language: Language) {
  return (one: string, other: string): boolean => {
    if (one === other) return true;
    const [first, second] = [stemWord(one, language), stemWord(other, language)];
    if (Math.min(first.length, second.length) < shortestStem) return false;
    const isSame = first === second || concepts.some((concept) => concept.has(first) && concept.has(second));
    return isSame && tellingOf(one) === null && tellingOf(other) === null;
  };
}
