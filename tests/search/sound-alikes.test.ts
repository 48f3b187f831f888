import { expect, test } from 'vitest';
import { findSoundAlikes, findSoundedStopWord } from '../../src/search/sound-alikes.ts';
import { buildVocabulary } from '../../src/search/vocabulary.ts';

const vocabulary = buildVocabulary(['drangt', 'trinkt', 'fordert', 'fahrt', 'phone']);

test.each([
  ['drenkt', ['drangt', 'trinkt']],
  ['vordertt', ['fordert']],
  ['fone', []],
  ['draussen', []],
  ['dr3nkt', []],
])('"%s" sounds like %j', (word, words) => {
  expect(findSoundAlikes(vocabulary, word).map((repair) => repair.word)).toEqual(words);
});

test.each([
  ['fon', 'von'],
  ['wass', 'was'],
  ['Mali', null],
  ['un', null],
])('"%s" sounds like the function word %j', (word, known) => {
  expect(findSoundedStopWord(word)).toBe(known);
});
