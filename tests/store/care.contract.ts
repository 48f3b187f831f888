/** What every store forgets, hands out, and takes from people. */
import { describe, expect, it } from 'vitest';
import { PROPOSAL_RETENTION, QUESTION_RETENTION, SERVER_RETENTION } from '../../src/curation/retention.ts';
import { cleanText } from '../../src/store/clean-text.ts';
import type { Store } from '../../src/store/store.ts';
import { nastyTexts } from '../fixtures/any-text.ts';
import { batchOf, editOf, itemOf, scope } from '../fixtures/store/edits.ts';
import { type NewPlace, openFor } from '../fixtures/store/store-place.ts';

const first = { offset: 0, limit: 10 };
const judged = { entry: 'a', version: 1, helpful: true, at: 5 };

/** Two members, 7 and 8, do one of everything on a server. */
async function fill(store: Store, server: string): Promise<void> {
  const here = { ...scope, server };
  await store.apply(batchOf('b1', [editOf('a'), editOf('b')], { server }));
  await store.apply(batchOf('b2', [editOf('a', 1)], { server, by: '8' }));
  for (const [id, member] of [
    ['q1', '7'],
    ['q2', '8'],
    ['q3', '7'],
  ] as const) {
    const twin = id === 'q2' ? 'q1' : null;
    await store.sendQuestion({ ...here, id, twin, text: id, language: 'de', member, at: 10 });
  }
  await store.endQueued(here, 'q3', { how: 'dismissed', by: '8', at: 20 });
  for (const author of ['7', '8']) {
    const said = { entry: null, question: 'q', answer: 'a', evidence: '', language: 'de' } as const;
    await store.propose({ ...here, ...said, id: `p${author}`, author, at: 10 });
  }
  await store.decideProposal(here, 'p8', { status: 'accepted', reason: null, by: '7', at: 30 });
  for (const member of ['h7', 'h8']) await store.judge({ ...here, ...judged, member });
  await store.count(here, { counted: 'asked', entry: null, at: 5 });
  await store.set(server, { logChannel: '55' });
  await store.noteLosses({ ...scope, server }, ['a']);
  await store.bind(server, '56', 'ferry');
}

const sizes = (tables: Readonly<Record<string, readonly object[]>>): Record<string, number> =>
  Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));

const full = {
  revisions: 1,
  changes: 3,
  items: 2,
  questions: 3,
  queued: 2,
  proposals: 2,
  feedback: 2,
  tallies: 1,
  settings: 1,
  bindings: 1,
  losses: 1,
  servers: 0,
};
const empty = Object.fromEntries(Object.keys(full).map((name) => [name, 0]));

/** Holds what a store forgets and gives away against the port. */
export function describeCare(newPlace: NewPlace): void {
  const open = async () => openFor((await newPlace()).options);

  describe('a server', () => {
    it('gets every row that it has, as plain JSON', async () => {
      const store = await open();
      for (const server of ['100', '200']) await fill(store, server);
      const tables = await store.exportServer('100');
      expect(sizes(tables)).toEqual(full);
      expect(JSON.parse(JSON.stringify(tables))).toStrictEqual(tables);
      expect(tables.changes?.[0]).toMatchObject({ server: '100', entry: 'a', item: itemOf('a 1'), member: '7' });
    });

    it('is forgotten with all that it has', async () => {
      const store = await open();
      for (const server of ['100', '200']) await fill(store, server);
      expect(await store.purgeServer('100')).toBe(19);
      expect(sizes(await store.exportServer('100'))).toEqual(empty);
      expect(sizes(await store.exportServer('200'))).toEqual(full);
      expect(await store.purgeServer('100')).toBe(0);
      expect(await store.revision(scope)).toBe(0);
    });

    it('keeps its settings', async () => {
      const store = await open();
      expect(await store.settings('100')).toStrictEqual({ logChannel: null });
      for (const logChannel of ['1', '2', null]) {
        await store.set('100', { logChannel });
        expect(await store.settings('100')).toStrictEqual({ logChannel });
      }
    });

    it('is told once of what has lost its evidence, and again when it is lost again', async () => {
      const store = await open();
      const other = { ...scope, article: 'ferry' };
      expect(await store.noteLosses(scope, [])).toEqual([]);
      expect([...(await store.noteLosses(scope, ['a', 'b']))].sort()).toEqual(['a', 'b']);
      expect(await store.noteLosses(scope, ['b', 'a'])).toEqual([]);
      expect(await store.noteLosses(other, ['a'])).toEqual(['a']);
      expect(await store.noteLosses(scope, ['b', 'c'])).toEqual(['c']);
      expect(await store.noteLosses(scope, [])).toEqual([]);
      expect(await store.noteLosses(scope, ['b'])).toEqual(['b']);
      const told = await Promise.all([1, 2, 3].map(() => store.noteLosses(scope, ['b', 'd'])));
      expect(told.flat()).toEqual(['d']);
    });

    it('keeps which article belongs to it, and which to each channel', async () => {
      const store = await open();
      expect(await store.bindings('100')).toEqual([]);
      await store.bind('100', '7', 'ferry');
      await store.bind('100', null, 'call');
      await store.bind('200', null, 'ferry');
      await store.bind('100', '7', 'call');
      await store.bind('100', '8', 'ferry');
      const all = { channel: null, article: 'call' };
      expect(await store.bindings('100')).toStrictEqual([
        all,
        { channel: '7', article: 'call' },
        { channel: '8', article: 'ferry' },
      ]);
      for (const channel of ['7', '8', '9']) await store.bind('100', channel, null);
      expect(await store.bindings('100')).toStrictEqual([all]);
      await store.bind('100', null, null);
      expect(await store.bindings('100')).toEqual([]);
    });
  });

  describe('a member', () => {
    it('is forgotten, and what they changed stays', async () => {
      const store = await open();
      for (const server of ['100', '200']) await fill(store, server);
      expect(await store.purgeMember('100', '7', 'h7')).toBe(9);
      const tables = await store.exportServer('100');
      expect(JSON.stringify(tables)).not.toMatch(/"h?7"/u);
      expect(sizes(tables)).toEqual({ ...full, questions: 1, queued: 1, proposals: 1, feedback: 1 });
      expect((await store.history(scope, 'a', first)).items.map(({ by }) => by)).toEqual(['8', null]);
      expect(await store.queued(scope, 'q1')).toMatchObject({ count: 1, text: 'q2' });
      expect(await store.audit()).toEqual([]);
      expect(sizes(await store.exportServer('200'))).toEqual(full);
      expect(await store.purgeMember('100', '7', 'h7')).toBe(0);
    });
  });

  describe('time', () => {
    it('takes questions and decided proposals', async () => {
      const store = await open();
      await fill(store, '100');
      expect(await store.expire(10 + QUESTION_RETENTION - 1)).toEqual({});
      expect(await store.expire(10 + QUESTION_RETENTION)).toEqual({ questions: 3, queued: 2 });
      expect(await store.expire(30 + PROPOSAL_RETENTION)).toEqual({ proposals: 1 });
      expect((await store.proposals(scope, first)).total).toBe(1);
    });

    it('takes servers that have removed the bot, but for those that have it again', async () => {
      const store = await open();
      for (const server of ['100', '200', '300']) await fill(store, server);
      for (const server of ['100', '200']) await store.serverLeft(server, 1000);
      await store.serverLeft('100', 900);
      await store.serverLeft('200', null);
      expect(await store.expire(900 + SERVER_RETENTION - 1)).toEqual({});
      const { servers: _, ...gone } = full;
      expect(await store.expire(900 + SERVER_RETENTION)).toEqual({ ...gone, servers: 1 });
      expect(sizes(await store.exportServer('100'))).toEqual(empty);
      expect(sizes(await store.exportServer('200'))).toEqual(full);
    });
  });

  describe('a hostile text', () => {
    const texts = [...nastyTexts, 'a\0b\uD800c\uDC00\uD83D\uDE00', 'ä'.repeat(300_000), "'; drop table changes; --"];

    it('is kept as it is, but for NUL and halves of characters', async () => {
      const store = await open();
      for (const [index, text] of texts.entries()) {
        const clean = cleanText(text);
        await store.apply(batchOf(`b${index}`, [editOf(`e${index}`, 0, itemOf(text))]));
        expect(await store.version(scope, `e${index}`, 1)).toMatchObject({ item: itemOf(clean) });
        const { queued } = await store.sendQuestion({
          ...{ ...scope, id: `q${index}`, twin: null, text, language: 'en', member: '7', at: 10 },
        });
        expect(queued.text).toBe(clean);
      }
      expect(cleanText('a\0b\uD800c\uDC00\uD83D\uDE00')).toBe('ab\uFFFDc\uFFFD😀');
      expect(await store.audit()).toEqual([]);
    });

    it('is found again where it is an id', async () => {
      const store = await open();
      const hostile = { server: '1\0', article: 'a\uD800' };
      expect(await store.apply(batchOf('b\0', [editOf('e\0')], hostile))).toMatchObject({ ok: true });
      expect(await store.apply(batchOf('b\0', [editOf('e\0')], hostile))).toMatchObject({ ok: true, revision: 1 });
      expect(await store.history(hostile, 'e\0', first)).toMatchObject({ total: 1 });
    });
  });
}
