import type { Language } from '../article/article.ts';
import { commonWords } from '../search/common-words.ts';
import { editDistance } from '../search/edit-distance.ts';
import { lightWords } from '../search/light-words.ts';
import { findSoundAlikes, findSoundedStopWord } from '../search/sound-alikes.ts';
import { splitCompound } from '../search/split-compound.ts';
import { stemWord } from '../search/stem.ts';
import { stopWords } from '../search/stop-words.ts';
import type { Token } from '../search/tokenize.ts';
import { type Repair, repairWord } from '../search/vocabulary.ts';
import { wordStems } from './build-dictionary.ts';
import { englishSlips } from './english-slips.ts';
import type { Dictionary, Meaning, Unit, Units, WordClass } from './entry-index.ts';
import { strengths } from './thresholds.ts';

/**
 * Reads one word: as it stands in the pack or in everyday language, else as a compound of known words, else as a
 * misspelling of one, else as unknown.
 */
export function readWord(dictionary: Dictionary, token: Token, language: Language | null): Meaning {
  const slip = language === 'en' ? englishSlips.get(token.fold) : undefined;
  if (slip) return { units: new Map([[slip, 1]]), read: slip, kind: 'function', reading: 'typo' };
  const kind = classOf(dictionary, token.fold, language);
  const base = { read: token.fold, kind };
  if (kind === 'function') return { ...base, units: new Map([[token.fold, 1]]), reading: 'exact' };
  const meaning = meaningOf(dictionary, token.text);
  if (meaning) return { ...base, units: meaning, reading: 'exact' };
  if (kind === 'light' || isEveryday(token.fold)) return { ...base, units: stemUnits(token.text), reading: 'everyday' };
  return (
    readCompound(dictionary, token) ??
    readTypo(dictionary, token, language) ?? { ...base, units: stemUnits(token.text), reading: 'unknown' }
  );
}

/** English "war" is no German "war": a function word of the other language counts only where the pack has no such word. */
function classOf(dictionary: Dictionary, fold: string, language: Language | null): WordClass {
  const other: Language = language === 'en' ? 'de' : 'en';
  const own: Language = language ?? 'de';
  if (stopWords[own].has(fold)) return 'function';
  if (stopWords[other].has(fold) && !wordStems(fold).some((stem) => dictionary.units.has(stem))) return 'function';
  return lightWords.de.has(fold) || lightWords.en.has(fold) ? 'light' : 'full';
}

/** Whether a folded word belongs to everyday language. */
export const isEveryday = (fold: string): boolean => commonWords.de.has(fold) || commonWords.en.has(fold);

const stemUnits = (word: string): Map<Unit, number> => new Map(wordStems(word).map((stem) => [stem, 1]));

/** What a known word means; null for one that the pack does not know. */
function meaningOf(dictionary: Dictionary, word: string): Units | null {
  const stems = wordStems(word);
  const isKnown = stems.some((stem) => dictionary.stems.has(stem) || dictionary.units.has(stem));
  if (!isKnown) return null;
  const units = stemUnits(word);
  for (const stem of stems) raiseAll(units, dictionary.units.get(stem), 1);
  for (const part of compoundParts(dictionary, stems[0] ?? word)) {
    raiseAll(units, partUnits(dictionary, part), strengths.compound);
  }
  return units;
}

function readCompound(dictionary: Dictionary, token: Token): Meaning | null {
  const parts = compoundParts(dictionary, stemWord(token.text, 'de'));
  if (parts.length === 0) return null;
  const units = stemUnits(token.text);
  for (const part of parts) raiseAll(units, partUnits(dictionary, part), strengths.unknownCompound);
  return { units, read: token.fold, kind: 'full', reading: 'compound' };
}

function readTypo(dictionary: Dictionary, token: Token, language: Language | null): Meaning | null {
  const base = { reading: 'typo' } as const;
  const short = repairShortWord(token.fold) ?? (language === 'en' ? null : findSoundedStopWord(token.text));
  if (short) return { ...base, units: new Map([[short, 1]]), read: short, kind: 'function' };
  const repairs = repairAmong(dictionary, token.fold);
  const [nearest] = repairs;
  if (!nearest) return null;
  const kind = classOf(dictionary, nearest.word, language);
  if (kind === 'function') return { ...base, units: new Map([[nearest.word, 1]]), read: nearest.word, kind };
  const units = stemUnits(token.text);
  for (const { word, distance } of repairs.filter((repair) => repair.distance === nearest.distance)) {
    raiseAll(units, meaningOf(dictionary, word) ?? stemUnits(word), strengths.typo ** distance);
  }
  return { ...base, units, read: nearest.word, kind };
}

/** So many equally near words may be meant. */
const mostRepairs = 5;

/**
 * The nearest known words; of equally near ones, first those of texts that are laid over the pack: fewer, and so likelier
 * meant. Where there are none, those that sound the same.
 */
function repairAmong({ vocabularies }: Dictionary, fold: string): Repair[] {
  const latestFirst = vocabularies.toReversed();
  const near = latestFirst
    .flatMap((vocabulary) => repairWord(vocabulary, fold, mostRepairs))
    .filter((repair) => isLikely(fold, repair))
    .sort((first, second) => first.distance - second.distance);
  if (near.length > 0) return near;
  return latestFirst.flatMap((vocabulary) => findSoundAlikes(vocabulary, fold));
}

/** Two errors in a word leave its first letter alone, or it is most likely another word. */
const isLikely = (fold: string, { word, distance }: Repair): boolean => distance < 2 || word[0] === fold[0];

/** The short words that decide what is asked for; too short for the vocabulary to repair. */
const questionWords = [
  'wie',
  'wann',
  'was',
  'wer',
  'wen',
  'wem',
  'wo',
  'oft',
  'the',
  'what',
  'who',
  'how',
  'when',
  'why',
];

const repairShortWord = (fold: string): string | null =>
  fold.length > 3 || /\p{N}/u.test(fold)
    ? null
    : (questionWords.find((word) => word[0] === fold[0] && editDistance(fold, word, 1) === 1) ?? null);

const compoundParts = (dictionary: Dictionary, stem: string): string[] =>
  splitCompound(stem, (part) => dictionary.stems.has(part) || dictionary.units.has(part));

const partUnits = (dictionary: Dictionary, part: string): Units =>
  new Map(dictionary.units.get(part) ?? []).set(part, 1);

function raiseAll(units: Map<Unit, number>, more: Units | undefined, trust: number): void {
  for (const [unit, strength] of more ?? []) {
    units.set(unit, Math.max(strength * trust, units.get(unit) ?? 0));
  }
}
