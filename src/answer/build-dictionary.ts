import { commonWords } from '../search/common-words.ts';
import { lightWords } from '../search/light-words.ts';
import { stemWord } from '../search/stem.ts';
import { stopWords } from '../search/stop-words.ts';
import { tokenize } from '../search/tokenize.ts';
import { buildVocabulary } from '../search/vocabulary.ts';
import type { Actor, Concept } from './answer.ts';
import type { Dictionary, Unit } from './entry-index.ts';
import { strengths } from './thresholds.ts';

/** What a dictionary is made of. */
export interface DictionarySources {
  readonly actors: readonly Actor[];
  readonly lexicon: readonly Concept[];
  /** Every text of the pack whose words count as known. */
  readonly texts: readonly string[];
}

/** Collects what words and phrases mean: actors by their names and aliases, concepts by their words and synonyms. */
export function buildDictionary({ actors, lexicon, texts }: DictionarySources): Dictionary {
  const units = new Map<string, Map<Unit, number>>();
  const phraseHeads = new Map<string, number>();
  const spelled: string[] = [];
  const define = (phrase: string, unit: Unit, strength: number): void => {
    spelled.push(phrase);
    for (const stems of phraseStems(phrase)) {
      const key = stems.join(' ');
      const known = units.get(key) ?? new Map<Unit, number>();
      units.set(key, known.set(unit, Math.max(strength, known.get(unit) ?? 0)));
      const head = stems[0] ?? '';
      if (stems.length > 1) phraseHeads.set(head, Math.max(stems.length, phraseHeads.get(head) ?? 0));
    }
  };
  for (const actor of actors) defineActor(actor, actors, define);
  lexicon.forEach(({ words, synonyms }, index) => {
    for (const word of words) define(word, `=${index}`, strengths.concept);
    for (const word of [...synonyms.de, ...synonyms.en]) define(word, `=${index}`, strengths.synonym);
  });
  return { units, phraseHeads, ...collectWords(texts, spelled) };
}

type Define = (phrase: string, unit: Unit, strength: number) => void;

/** Who names an actor half means the one that it speaks for: "Moskau" may be the president, "Putin" the country. */
function defineActor({ id, names, aliases, speaksFor }: Actor, actors: readonly Actor[], define: Define): void {
  const kin = actors.filter((other) => other.speaksFor === id || other.id === speaksFor);
  for (const name of [id, names.de, names.en, ...aliases.de, ...aliases.en]) {
    define(name, `@${id}`, strengths.actor);
    for (const other of kin) define(name, `@${other.id}`, strengths.speaker);
  }
}

function collectWords(texts: readonly string[], spelled: readonly string[]): Pick<Dictionary, 'vocabulary' | 'stems'> {
  const counts: string[] = [];
  const stems = new Set<string>();
  for (const text of [...texts, ...spelled]) for (const { fold } of tokenize(text)) counts.push(fold);
  for (const text of texts) {
    for (const { text: word } of tokenize(text)) for (const stem of wordStems(word)) stems.add(stem);
  }
  const everyday = (['de', 'en'] as const).flatMap((language) => [
    ...stopWords[language],
    ...lightWords[language],
    ...commonWords[language],
  ]);
  return { vocabulary: buildVocabulary([...counts, ...everyday]), stems };
}

/** The stems of a word in each language, without repetition. */
export function wordStems(word: string): readonly string[] {
  const german = stemWord(word, 'de');
  const english = stemWord(word, 'en');
  return german === english ? [german] : [german, english];
}

function phraseStems(phrase: string): string[][] {
  const words = tokenize(phrase).map(({ text }) => text);
  return (['de', 'en'] as const)
    .map((language) => words.map((word) => stemWord(word, language)))
    .filter((stems) => stems.length > 0);
}
