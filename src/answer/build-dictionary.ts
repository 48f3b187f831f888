import { commonWords } from '../search/common-words.ts';
import { lightWords } from '../search/light-words.ts';
import { stemWord } from '../search/stem.ts';
import { stopWords } from '../search/stop-words.ts';
import { tokenize } from '../search/tokenize.ts';
import { buildVocabulary } from '../search/vocabulary.ts';
import type { Actor, Concept } from './answer.ts';
import type { Dictionary, Unit, Units } from './entry-index.ts';
import { strangers, strangerUnit } from './strangers.ts';
import { strengths } from './thresholds.ts';

/** What a dictionary is made of. */
export interface DictionarySources {
  readonly actors: readonly Actor[];
  readonly lexicon: readonly Concept[];
  /** The sentences of the article. */
  readonly article: readonly string[];
  /** Every other text of the pack whose words count as known. */
  readonly texts: readonly string[];
}

/** Collects what words and phrases mean: actors by their names and aliases, concepts by their words and synonyms. */
export function buildDictionary({ actors, lexicon, article, texts }: DictionarySources): Dictionary {
  const units = new Map<string, Map<Unit, number>>();
  const phraseHeads = new Map<string, number>();
  const spelled: string[] = [];
  const define = (phrase: string, meant: readonly Meant[]): void => {
    for (const stems of phraseStems(phrase)) {
      const known = entryOf(units, stems.join(' '));
      for (const [unit, strength] of meant) known.set(unit, Math.max(strength, known.get(unit) ?? 0));
      const head = stems[0] ?? '';
      if (stems.length > 1) phraseHeads.set(head, Math.max(stems.length, phraseHeads.get(head) ?? 0));
    }
    for (const { fold } of tokenize(phrase)) spelled.push(fold);
  };
  for (const actor of actors) defineActor(actor, actors, define);
  lexicon.forEach(({ words, synonyms }, index) => {
    for (const word of words) define(word, [[`=${index}`, strengths.concept]]);
    for (const word of [...synonyms.de, ...synonyms.en]) define(word, [[`=${index}`, strengths.synonym]]);
  });
  const { stems, vocabularies } = collectWords([...article, ...texts], spelled);
  const named = new Set([...article.flatMap((text) => tokenize(text).flatMap(({ text: word }) => wordStems(word)))]);
  const isNamed = (phrase: readonly string[]): boolean =>
    units.has(phrase.join(' ')) || phrase.every((stem) => named.has(stem));
  // Nobody's name is a misspelling of theirs: strangers are known, but nothing is corrected to them.
  for (const name of strangers.filter((one) => !phraseStems(one).some(isNamed)))
    define(name, [[strangerUnit, strengths.actor]]);
  return { units: shareEqual(units), phraseHeads, stems, vocabularies };
}

type Meant = readonly [unit: Unit, strength: number];
type Define = (phrase: string, meant: readonly Meant[]) => void;

/** Who names an actor half means the one that it speaks for: "Moskau" may be the president, "Putin" the country. */
function defineActor({ id, names, aliases, speaksFor }: Actor, actors: readonly Actor[], define: Define): void {
  const kin = actors.filter((other) => other.speaksFor === id || other.id === speaksFor);
  const meant = kin.map((other): Meant => [`@${other.id}`, strengths.speaker]);
  for (const name of [id, names.de, names.en, ...aliases.de, ...aliases.en]) {
    define(name, [[`@${id}`, strengths.actor], ...meant]);
  }
}

function collectWords(
  texts: readonly string[],
  spelled: readonly string[],
): Pick<Dictionary, 'vocabularies' | 'stems'> {
  const folds: string[] = [];
  const words = new Set<string>();
  for (const text of texts) {
    for (const { text: word, fold } of tokenize(text)) {
      folds.push(fold);
      words.add(word);
    }
  }
  const everyday = (['de', 'en'] as const).flatMap((language) => [
    ...stopWords[language],
    ...lightWords[language],
    ...commonWords[language],
  ]);
  const vocabulary = buildVocabulary([...folds, ...spelled, ...everyday]);
  return { vocabularies: [vocabulary], stems: new Set([...words].flatMap(wordStems)) };
}

/** The stems of the words of a phrase, in each language. */
const phraseStems = (phrase: string): string[][] =>
  (['de', 'en'] as const).map((language) => tokenize(phrase).map(({ text }) => stemWord(text, language)));

/** The stems of a word in each language, without repetition. */
export function wordStems(word: string): readonly string[] {
  const german = stemWord(word, 'de');
  const english = stemWord(word, 'en');
  return german === english ? [german] : [german, english];
}

function entryOf(units: Map<string, Map<Unit, number>>, key: string): Map<Unit, number> {
  const known = units.get(key) ?? new Map<Unit, number>();
  units.set(key, known);
  return known;
}

/** Gives equal meanings one and the same map: most spellings of a thing mean just that thing. */
function shareEqual(units: ReadonlyMap<string, Units>): Map<string, Units> {
  const known = new Map<string, Units>();
  const share = (one: Units): Units => {
    const key = [...one].join(' ');
    const shared = known.get(key) ?? one;
    known.set(key, shared);
    return shared;
  };
  return new Map([...units].map(([key, one]) => [key, share(one)]));
}
