import { expect, test } from 'vitest';
import { loadChecks } from '../../src/knowledge/checks/index.ts';
import { packsIn } from '../../src/knowledge/packs-in.ts';
import type { Mistake } from '../fixtures/mistakes.ts';
import { first, tellAll } from '../fixtures/mistakes.ts';
import { writePack } from '../fixtures/pack.ts';
import { reviewMistakes } from '../fixtures/review-mistakes.ts';
import { sentenceMistakes } from '../fixtures/sentence-mistakes.ts';

const mistakes: readonly Mistake[] = [
  {
    check: 'title-in-article',
    what: 'a title that is not the article’s',
    spoil: (pack) => {
      pack.facts.title = 'Am See';
    },
    told: ['pack.yaml:2:8 Cannot use the title "Am See": expected the article\'s own, "Ein Treffen am See"'],
  },
  {
    check: 'ids-unique',
    what: 'an id that is used twice',
    spoil: (pack) => {
      first(pack.notStated).id = 'rat';
    },
    told: ['questions/stated.yaml:83:7 Cannot use the id "rat" again: it stands in questions/not-stated.yaml already'],
  },
  {
    check: 'actor-known',
    what: 'an actor whom nobody described',
    spoil: (pack) => {
      first(pack.notStated).actors = ['berg', 'see'];
      first(pack.quotes).speaker = 'wald';
      Object.assign(first(pack.actors), { speaksFor: 'dorf' });
    },
    told: [
      'actors.yaml:10:14 Cannot find the actor "dorf": expected an id of actors.yaml',
      'questions/not-stated.yaml:24:7 Cannot find the actor "see": expected an id of actors.yaml',
      'quotes.yaml:3:12 Cannot find the actor "wald": expected an id of actors.yaml',
    ],
  },
  {
    check: 'topic-known',
    what: 'a topic that nobody described',
    spoil: (pack) => {
      first(pack.positions).topic = 'wetter';
    },
    told: ['positions.yaml:2:10 Cannot find the topic "wetter": expected an id of topics.yaml'],
  },
  {
    check: 'positions-unique',
    what: 'a position that is given twice',
    spoil: (pack) => {
      pack.positions = [first(pack.positions), structuredClone(first(pack.positions))];
    },
    told: [
      'positions.yaml:11:10 Cannot use a second "position" of "tal" on "boote": expected one with all its evidence',
    ],
  },
  {
    check: 'evidence-exists-once',
    what: 'evidence with a wrong word',
    spoil: (pack) => {
      first(first(pack.positions).evidence).quote = 'kündigte 4 neue Boote an';
    },
    told: [
      'positions.yaml:9:14 Cannot find "kündigte 4 neue Boote an" in paragraph 1: expected the article\'s exact words, the nearest are "kündigte 3 neue Boote an"',
    ],
  },
  {
    check: 'numbers-in-evidence',
    what: 'a number that the cited sentences do not give',
    spoil: (pack) => {
      first(pack.positions).stance.en = 'Tal plans 3 or 30.';
    },
    told: ['positions.yaml:6:9 Cannot say "30": expected a number that stands in the cited sentences'],
  },
  {
    check: 'numbers-in-evidence',
    what: 'a number in an answer that the article does not say something',
    spoil: (pack) => {
      first(pack.notStated).answer.de = 'Es sagt nicht, ob 1.000 Euro reichen.';
    },
    told: ['questions/not-stated.yaml:15:9 Cannot say "1.000": expected a number that stands in the cited sentences'],
  },
  {
    check: 'names-in-evidence',
    what: 'a name that neither the cited sentences nor the ones before them give',
    spoil: (pack) => {
      first(pack.stated).evidence = [{ paragraph: 2, quote: 'Der Rat bleibt still' }];
      first(pack.stated).answer = { de: 'Anna Berg schweigt.', en: 'It stays silent.' };
    },
    told: ['questions/stated.yaml:15:9 Cannot name "Anna Berg": expected the cited sentences to name "berg"'],
  },
  {
    check: 'every-quotation-once',
    what: 'quotations that are missing, in disorder, or no quotations',
    spoil: (pack) => {
      const [helpful, soon] = structuredClone(pack.quotes);
      if (!helpful || !soon) return;
      pack.quotes = [
        soon,
        helpful,
        { ...helpful },
        { ...helpful, quote: 'nannte das' },
        { ...helpful, quote: 'ganz anders' },
      ];
    },
    told: [
      'quotes.yaml:7:10 Cannot take the quotation here: expected the order of the article',
      'quotes.yaml:13:10 Cannot take "hilfreich" as a quotation of paragraph 1: expected each quotation once',
      'quotes.yaml:18:10 Cannot take "nannte das" as a quotation of paragraph 1: expected the words between two quotation marks',
      'quotes.yaml:23:10 Cannot find "ganz anders" in paragraph 1: expected the article\'s exact words, nothing like them stands there',
    ],
  },
  {
    check: 'every-quotation-once',
    what: 'a quotation that is left out',
    spoil: (pack) => {
      pack.quotes.pop();
    },
    told: ['quotes.yaml:1:3 Cannot find the quotation "bald sehen" of paragraph 2: expected an item for it'],
  },
  ...sentenceMistakes,
  {
    check: 'answer-fits-embed',
    what: 'an answer that is too long to be shown',
    spoil: (pack) => {
      first(pack.stated).answer.de = `Sie ${'und '.repeat(300)}sie.`;
    },
    told: ['questions/stated.yaml:15:9 Cannot show the answer: expected at most 1000 characters, found 1208'],
  },
  {
    check: 'answer-fits-embed',
    what: 'a cited sentence that is too long to be shown',
    spoil: (pack) => {
      pack.article = pack.article.replace('Der Rat bleibt still', `Der Rat bleibt still ${'und '.repeat(300)}stumm`);
      pack.stated = pack.stated.slice(3);
    },
    told: ['questions/stated.yaml:19:14 Cannot show the cited sentences: expected at most 1024 characters, found 1227'],
  },
  ...reviewMistakes,
];

test.each(mistakes)('$check finds $what', ({ check, spoil, told }) => {
  const checks = loadChecks.filter(({ name }) => name === check);
  expect(tellAll(writePack({ change: spoil }), checks)).toEqual([...told].sort());
});

test('every one of these checks is spoilt by a test', () => {
  const spoilt = new Set(mistakes.map(({ check }) => check));
  expect(loadChecks.map(({ name }) => name).filter((name) => !spoilt.has(name))).toEqual([]);
});

test.each(loadChecks)('$name finds nothing in a right pack', (check) => {
  expect(tellAll(writePack(), [check])).toEqual([]);
});

test.each(packsIn('knowledge'))('the pack in %s keeps these rules', (folder) => {
  expect(tellAll(folder, loadChecks)).toEqual([]);
});

test('a check is left out where its lists could not be read whole', () => {
  const folder = writePack({ files: { 'actors.yaml': '- id: berg\n' } });
  expect(
    tellAll(
      folder,
      loadChecks.filter(({ name }) => name === 'actor-known'),
    ),
  ).toEqual([]);
});

test('a pronoun may stand for whom the sentence before names', () => {
  const folder = writePack({
    change: (pack) => {
      first(pack.stated).evidence = [{ paragraph: 1, quote: 'kündigte 3 neue Boote an' }];
      first(pack.stated).answer.de = 'Anna Berg hört davon.';
    },
  });
  expect(
    tellAll(
      folder,
      loadChecks.filter(({ name }) => name === 'names-in-evidence'),
    ),
  ).toEqual([]);
});
