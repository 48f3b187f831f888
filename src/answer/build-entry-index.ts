import type { Passage } from '../article/article.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Actor, Concept, Entry } from './answer.ts';
import { buildDictionary } from './build-dictionary.ts';
import type {
  Dictionary,
  EntryIndex,
  EntryProfile,
  Phrasing,
  Question,
  QuestionType,
  Unit,
  UnitPosting,
} from './entry-index.ts';
import { readQuestion } from './read-question.ts';
import { weighWords } from './weigh-words.ts';

/** What an entry index is built from. */
export interface EntrySources {
  readonly passages: readonly Passage[];
  readonly entries: readonly Entry[];
  readonly actors: readonly Actor[];
  readonly lexicon: readonly Concept[];
}

type ReadPhrasing = Omit<Phrasing, 'weights'>;

/** Reads every phrasing, answer and piece of evidence once, so that a question costs only look-ups. */
export function buildEntryIndex({ passages, entries, actors, lexicon }: EntrySources): EntryIndex {
  const asked = entries.flatMap(({ asks, answer }) => [...asks.de, ...asks.en, answer.de, answer.en]);
  const dictionary = buildDictionary({ actors, lexicon, texts: [...passages.map(({ text }) => text), ...asked] });
  const read = readPhrasings(dictionary, entries);
  const profiles = entries.map((entry, at) => profileEntry(dictionary, entry, read[at] ?? []));
  const rarity = measureRarity(profiles);
  const phrasings = read.flat().map((one) => ({ ...one, weights: weighWords(one.question, rarity) }));
  return {
    dictionary,
    phrasings,
    postings: collectPostings(phrasings),
    exact: new Map(phrasings.map(({ text }, at) => [foldText(text), at])),
    profiles,
    rarity,
  };
}

/** A text folded word by word: equal for texts that differ only in case, spelling of umlauts and punctuation. */
export const foldText = (text: string): string =>
  tokenize(text)
    .map(({ fold }) => fold)
    .join(' ');

function readPhrasings(dictionary: Dictionary, entries: readonly Entry[]): ReadPhrasing[][] {
  return entries.map(({ asks }, entry) =>
    (['de', 'en'] as const).flatMap((language) =>
      asks[language].map((text) => ({ entry, language, text, question: readQuestion(dictionary, text, language) })),
    ),
  );
}

function profileEntry(dictionary: Dictionary, entry: Entry, phrasings: readonly ReadPhrasing[]): EntryProfile {
  const questions = phrasings.map(({ question }) => question);
  const texts = [entry.answer.de, entry.answer.en, ...entry.evidence.map(({ quote }) => quote)];
  const shares = new Map<Unit, number>();
  for (const question of questions) {
    for (const [unit, strength] of strongestUnits(question)) {
      shares.set(unit, (shares.get(unit) ?? 0) + strength / questions.length);
    }
  }
  const evidence = new Map<Unit, number>();
  for (const text of texts) {
    for (const [unit, strength] of strongestUnits(readQuestion(dictionary, text))) {
      evidence.set(unit, Math.max(strength, evidence.get(unit) ?? 0));
    }
  }
  return { shares, evidence, types: new Set(questions.flatMap(({ types }): QuestionType[] => [...types])) };
}

function strongestUnits({ words }: Question): Map<Unit, number> {
  const units = new Map<Unit, number>();
  for (const word of words) {
    for (const [unit, strength] of word.units) units.set(unit, Math.max(strength, units.get(unit) ?? 0));
  }
  return units;
}

/** Robertson–Spärck Jones weight with its usual +0.5, floored at 0.1 so that no word counts against a match. */
function measureRarity(profiles: readonly EntryProfile[]): Map<Unit, number> {
  const counts = new Map<Unit, number>();
  for (const { shares, evidence } of profiles) {
    for (const unit of new Set([...shares.keys(), ...evidence.keys()])) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const weigh = (count: number): number => Math.max(0.1, Math.log(1 + (profiles.length - count + 0.5) / (count + 0.5)));
  return new Map([...counts].map(([unit, count]) => [unit, weigh(count)]));
}

function collectPostings(phrasings: readonly Phrasing[]): Map<Unit, UnitPosting[]> {
  const postings = new Map<Unit, UnitPosting[]>();
  phrasings.forEach(({ question }, phrasing) => {
    question.words.forEach(({ units }, word) => {
      for (const [unit, strength] of units) {
        const list = postings.get(unit);
        if (list) list.push({ phrasing, word, strength });
        else postings.set(unit, [{ phrasing, word, strength }]);
      }
    });
  });
  return postings;
}
