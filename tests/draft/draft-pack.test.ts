import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Article, Language } from '../../src/article/article.ts';
import { findQuotations } from '../../src/article/find-quotations.ts';
import { splitPassages } from '../../src/article/split-passages.ts';
import type { Drafts } from '../../src/draft/draft.ts';
import { draftPack } from '../../src/draft/draft-pack.ts';
import { actorSchema, entrySchema, quoteSchema, topicSchema } from '../../src/knowledge/schema.ts';
import { loadPack } from '../fixtures/load-pack.ts';

const packs = [
  { pack: 'knowledge/trump-putin-telefonat', right: 9 },
  { pack: 'knowledge/skerra-ferry', right: 8 },
];

function draftOf(pack: string) {
  const knowledge = loadPack(pack);
  const { article, passages } = knowledge;
  return { knowledge, drafts: draftPack({ article, passages, quotations: findQuotations(article) }) };
}

/** Drafts of an article of one paragraph. */
function draftText(text: string, language: Language): Drafts {
  const span = { start: 0, end: text.length };
  const source = { publisher: null, url: null, published: null, retrieved: null, sha256: '' };
  const paragraphs = [{ number: 1, section: null, span }];
  const article: Article = { id: 'a', language, title: 'T', lead: null, source, text, paragraphs };
  return draftPack({ article, passages: splitPassages(article), quotations: findQuotations(article) });
}

const asksOf = (text: string, language: Language): string[] =>
  draftText(text, language).entries.flatMap(({ value }) => [...value.asks[language]]);

describe.each(packs)('the drafts of $pack', ({ pack, right }) => {
  const { knowledge, drafts } = draftOf(pack);

  it(`give ${right} quotations or more to who said them`, () => {
    const speakers = knowledge.quotations.map(({ speaker }) => speaker ?? '');
    const hits = drafts.quotes.filter(({ value }, at) => value.speaker?.split('-').includes(speakers[at] ?? '-'));
    expect(drafts.quotes).toHaveLength(speakers.length);
    expect(hits.length).toBeGreaterThanOrEqual(right);
  });

  it('name everybody who speaks', () => {
    const ids = new Set(drafts.actors.map(({ value }) => value.id));
    for (const { value } of drafts.quotes) if (value.speaker !== null) expect(ids).toContain(value.speaker);
  });

  it('have the shape of a pack’s files, each id once, and evidence that stands in the article', () => {
    const review = { reviewed: '2026-01-01', draft: true };
    for (const { value } of drafts.actors) actorSchema.parse({ ...value, draft: true });
    for (const { value } of drafts.topics) topicSchema.parse({ ...value, draft: true });
    for (const { value } of drafts.quotes) quoteSchema.parse({ ...value, translation: {}, ...review });
    for (const { value } of drafts.entries) entrySchema.parse({ ...value, ...review });
    for (const list of [drafts.actors, drafts.topics, drafts.entries]) {
      const ids = list.map(({ value }) => value.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const { value } of drafts.entries) expect(knowledge.article.text).toContain(value.evidence[0].quote);
  });

  it('ask each question once', () => {
    const asked = drafts.entries.flatMap(({ value }) => [...value.asks.de, ...value.asks.en]);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

test.each<[Language, string, string]>([
  ['de', 'Präsident Jens Okoro nannte die Zahlen „ein Desaster“.', 'Wer nannte die Zahlen „ein Desaster“?'],
  ['de', 'Russland hingegen drängt auf Gespräche, was Kritik auslöst.', 'Wer drängt auf Gespräche?'],
  ['de', 'Russland drängt auf Gespräche.', 'Drängt Russland auf Gespräche?'],
  ['de', 'Am Dienstag beschloss der Rat den Bau.', 'Wann beschloss der Rat den Bau?'],
  ['de', 'In Falkenau schließt das Bad.', 'Wo schließt das Bad?'],
  ['de', 'Der Verein hat 640 Mitglieder.', 'Wie viele Mitglieder?'],
  ['de', 'Die Ukraine will eine 30-tägige Waffenruhe.', 'wie lange waffenruhe'],
  ['de', '„Das Dach ist dicht“, sagte Karla Wendt.', 'Was sagte Karla Wendt?'],
  ['en', 'Tom Okafor runs the shop.', 'Who runs the shop?'],
  ['en', 'The bridge would open in 2031.', 'When would the bridge open?'],
  ['en', 'The bridge would open in 2031.', 'Would the bridge open in 2031?'],
  ['en', 'The talks were held in Port Lannoch.', 'Where were the talks held?'],
  ['en', 'They collected 3,840 signatures.', 'How many signatures?'],
  ['en', '“It leaks,” said Moira Tulloch.', 'What did Moira Tulloch say?'],
])('of a sentence in %s, "%s" makes "%s"', (language, sentence, question) => {
  expect(asksOf(sentence, language)).toContain(question);
});

test.each<[Language, string, string | null]>([
  ['de', 'Trump sprach mit Donald Trump und Wladimir Putin. Donald Trump sagte: „Gut“.', 'donald-trump'],
  ['de', 'Donald Trump lobte das Gespräch, während Wladimir Putin es „nützlich“ nannte.', 'wladimir-putin'],
  ['de', 'Karla Wendt kam. Sie nannte es „gut“.', 'wendt'],
  ['de', '„Niemand weiß es“, hieß es.', null],
  ['en', 'Tom Okafor said to Jo Whitlock: “It leaks.”', 'okafor'],
  ['en', '“It leaks,” said Jo Whitlock.', 'whitlock'],
])('of a text in %s, "%s" is said by %s', (language, text, speaker) => {
  expect(draftText(text, language).quotes.map(({ value }) => value.speaker)).toEqual([speaker]);
});

test('countries have their names in both languages, and a genitive belongs to its name', () => {
  const { actors } = draftText('Russland warnt. Russlands Armee bleibt.', 'de');
  expect(actors.map(({ value }) => value)).toEqual([
    { id: 'russia', names: { de: 'Russland', en: 'Russia' }, aliases: { de: ['Russlands'], en: [] } },
  ]);
  expect(draftText('Tom Okafor left. Okafor’s shop is shut.', 'en').actors).toMatchObject([
    { value: { id: 'okafor', aliases: { en: ['Okafor’s'] } }, why: 'is named 2 times' },
  ]);
});

const pieces = [
  ...'Karla Wendt Wendts Donald Trump Müller-Schmidt USA CNN Russland Russlands Georgia die Der der und sagte said he Er'.split(
    ' ',
  ),
  ...'beschloss Waffenruhe 640 Mitglieder „gut“ “fine” zwischen to Am Dienstag In Falkenau , . ? – – Ratsfrau Z. B.'.split(
    ' ',
  ),
];

test('whatever the article says, ids are unique, evidence stands in it, and only those named speak', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 }).map((words) => words.join(' ')),
      fc.constantFrom<Language>('de', 'en'),
      (text, language) => {
        const { actors, topics, quotes, entries } = draftText(text, language);
        for (const list of [actors, topics, entries]) {
          const ids = list.map(({ value }) => value.id);
          expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
        }
        const ids: (string | null)[] = [null, ...actors.map(({ value }) => value.id)];
        for (const { value } of quotes) expect(ids).toContain(value.speaker);
        for (const { value } of entries) {
          expect(text).toContain(value.evidence[0].quote);
          expect(ids).toEqual(expect.arrayContaining([...value.actors]));
        }
      },
    ),
  );
});

test('a text without names, numbers and quotations has nothing to draft', () => {
  const { actors, quotes, entries } = draftText('Das Wetter war schön, und alle gingen baden.', 'de');
  expect([actors, quotes, entries]).toEqual([[], [], []]);
});
