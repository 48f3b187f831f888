import { colognePhonetic } from 'cologne-phonetic';
import { editDistance } from './edit-distance.ts';
import { stopWords } from './stop-words.ts';
import { type Repair, repairWord, type Vocabulary } from './vocabulary.ts';

/** Shorter words sound like too many others. */
const shortest = 5;
/** Letters that may differ, whatever the length: the sound vouches for the rest. */
const most = 2;
/** So many near words are listened to. */
const heard = 20;

/**
 * The known words that an unknown one was meant to be by somebody who writes as they speak ("drenkt": drängt): those that
 * sound the same by Postel's Cologne phonetics (1969), at most two letters off. It is made for German; of English words that
 * near to each other it tells enough, too.
 */
export function findSoundAlikes(vocabulary: Vocabulary, word: string): Repair[] {
  if (word.length < shortest) return [];
  const sound = colognePhonetic(word);
  return repairWord(vocabulary, word, heard, most).filter((repair) => colognePhonetic(repair.word) === sound);
}

/** Lengths of words that may be a function word as it sounds. */
const short = { least: 3, most: 4 } as const;

/** The German function word that a short one, in small letters, sounds like ("fon": von), one letter off; null where there is none. */
export function findSoundedStopWord(word: string): string | null {
  if (word.length < short.least || word.length > short.most || !/^\p{Ll}+$/u.test(word)) return null;
  const sound = colognePhonetic(word);
  const near = [...stopWords.de].filter((one) => editDistance(word, one, 1) === 1 && colognePhonetic(one) === sound);
  return near[0] ?? null;
}
