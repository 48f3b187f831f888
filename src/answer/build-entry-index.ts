import type { Passage } from '../article/article.ts';
import type { Actor, Concept, Entry } from './answer.ts';
import { buildDictionary } from './build-dictionary.ts';
import { buildTraitIndex, type OwnedPhrasing } from './build-trait-index.ts';
import type { Dictionary, EntryIndex, Phrasing, Question, QuestionType } from './entry-index.ts';
import { measureRarity, numberProfiles, profileEntry } from './profile-entries.ts';
import { createMeaningMemo, type MeaningMemo, readQuestion } from './read-question.ts';
import { WordCollector } from './word-collector.ts';

/** What an entry index is built from. */
export interface EntrySources {
  readonly passages: readonly Passage[];
  readonly entries: readonly Entry[];
  readonly actors: readonly Actor[];
  readonly lexicon: readonly Concept[];
}

/** Reads every phrasing, answer and piece of evidence once, so that a question costs only look-ups. */
export function buildEntryIndex({ passages, entries, actors, lexicon }: EntrySources): EntryIndex {
  const asked = entries.flatMap(({ asks, answer }) => [...asks.de, ...asks.en, answer.de, answer.en]);
  const article = passages.map(({ text }) => text);
  const dictionary = buildDictionary({ actors, lexicon, article, texts: asked });
  const memo = createMeaningMemo();
  const shareTypes = createTypeSharer();
  const words = new WordCollector();
  const phrasings: Phrasing[] = [];
  const owned: OwnedPhrasing[] = [];
  const owners: number[] = [];
  const exact = new Map<string, number>();
  const drafts = entries.map((entry, at) => {
    const read = readPhrasings(dictionary, entry, memo);
    for (const question of read) {
      words.add(question);
      owned.push({ question, entry: at, isSilent: entry.kind === 'not_stated' });
      exact.set(foldQuestion(question), phrasings.length);
      owners.push(at);
      phrasings.push({ types: shareTypes(question.types), actors: question.actors });
    }
    const statements = listStatements(entry).map((text) => readQuestion(dictionary, text, undefined, memo));
    const subjects = [entry.actors.join(', '), entry.answer.de].map((text) =>
      readQuestion(dictionary, text, 'de', memo),
    );
    return profileEntry(read, statements, subjects);
  });
  const rarity = measureRarity(drafts);
  return {
    dictionary,
    phrasings,
    owners: Uint32Array.from(owners),
    words: words.finish(rarity),
    exact,
    rarity,
    traits: buildTraitIndex(owned, entries.length),
    ...numberProfiles(drafts, rarity.keys()),
  };
}

/** As `foldText` of its text, which was split into words already. */
const foldQuestion = ({ words }: Question): string =>
  words.flatMap(({ tokens }) => tokens.map(({ fold }) => fold)).join(' ');

const listStatements = ({ answer, evidence }: Entry): string[] => [
  answer.de,
  answer.en,
  ...evidence.map(({ quote }) => quote),
];

const readPhrasings = (dictionary: Dictionary, { asks }: Entry, memo: MeaningMemo): Question[] =>
  (['de', 'en'] as const).flatMap((language) =>
    asks[language].map((text) => readQuestion(dictionary, text, language, memo)),
  );

/** Gives equal sets of types one and the same set: there are thousands of phrasings and a few dozen such sets. */
function createTypeSharer(): (types: ReadonlySet<QuestionType>) => ReadonlySet<QuestionType> {
  const known = new Map<string, ReadonlySet<QuestionType>>();
  return (types) => {
    const key = [...types].join(' ');
    const shared = known.get(key) ?? types;
    known.set(key, shared);
    return shared;
  };
}
