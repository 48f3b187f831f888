import { expect, test } from 'vitest';
import { editorChecks } from '../../src/knowledge/checks/index.ts';
import { packsIn } from '../../src/knowledge/packs-in.ts';
import type { Mistake } from '../fixtures/mistakes.ts';
import { first, tellAll } from '../fixtures/mistakes.ts';
import { writePack } from '../fixtures/pack.ts';

const mistakes: readonly Mistake[] = [
  {
    check: 'phrasings-enough',
    what: 'an entry with too few phrasings',
    spoil: (pack) => {
      first(pack.notStated).asks.de.pop();
      first(pack.notStated).asks.en = [];
    },
    told: [
      'questions/not-stated.yaml:3:5 Cannot match "nicht-preis" well: expected 5 phrasings in "de", found 4',
      'questions/not-stated.yaml:8:5 Cannot match "nicht-preis" well: expected 4 phrasings in "en", found 0',
    ],
  },
  {
    check: 'phrasings-unique-when-folded',
    what: 'a phrasing that stands twice, spelt in another way',
    spoil: (pack) => {
      first(pack.notStated).asks.en[0] = 'WAS kösten die Boote';
    },
    told: [
      'questions/not-stated.yaml:10:9 Cannot ask "WAS kösten die Boote" again: it is a phrasing of "nicht-preis" already',
    ],
  },
  {
    check: 'not-stated-in-its-file',
    what: 'an entry in the wrong file',
    spoil: (pack) => {
      first(pack.notStated).id = 'preis';
      first(pack.stated).id = 'nicht-treffen';
    },
    told: [
      'questions/not-stated.yaml:1:7 Cannot use "preis" in questions/not-stated.yaml: expected an id that begins with "nicht-" or "not-"',
      'questions/stated.yaml:1:7 Cannot use "nicht-treffen" in questions/stated.yaml: expected it in questions/not-stated.yaml',
    ],
  },
  {
    check: 'every-sentence-reached',
    what: 'a sentence that too few entries cite',
    spoil: (pack) => {
      first(pack.stated).evidence.shift();
    },
    told: [
      'article.md:3:1 Cannot ask enough about sentence 0.1 "Anna Berg und Bernd Tal trafen sich am See.": expected 2 entries that cite it, found 1',
    ],
  },
  {
    check: 'aliases-unique',
    what: 'a name of two actors',
    spoil: (pack) => {
      pack.actors.at(-1)?.aliases.en.push('ANNA BERG');
    },
    told: ['actors.yaml:19:9 Cannot call "tal" "ANNA BERG": it is a name of "berg" already'],
  },
  {
    check: 'lexicon-words-in-article',
    what: 'synonyms of words that the article does not have',
    spoil: (pack) => {
      first(pack.lexicon).words = ['Schiff', 'Fähre'];
    },
    told: ['lexicon.yaml:1:3 Cannot lead synonyms to "Schiff", "Fähre": expected words that stand in the article'],
  },
];

test.each(mistakes)('$check finds $what', ({ check, spoil, told }) => {
  const checks = editorChecks.filter(({ name }) => name === check);
  expect(tellAll(writePack({ change: spoil }), checks)).toEqual([...told].sort());
});

test('every one of these checks is spoilt by a test', () => {
  const spoilt = new Set(mistakes.map(({ check }) => check));
  expect(editorChecks.map(({ name }) => name).filter((name) => !spoilt.has(name))).toEqual([]);
});

test.each(editorChecks)('$name finds nothing in a right pack', (check) => {
  expect(tellAll(writePack(), [check])).toEqual([]);
});

test.each(packsIn('knowledge'))('the pack in %s keeps these rules', (folder) => {
  expect(tellAll(folder, editorChecks)).toEqual([]);
});
