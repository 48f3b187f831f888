/** What every store does with what members send and judge. */
import { describe, expect, it } from 'vitest';
import type { Feedback, SentQuestion } from '../../src/curation/curation-store.ts';
import type { NewProposal } from '../../src/store/proposals.ts';
import { scope } from '../fixtures/store/edits.ts';
import { type NewPlace, openFor } from '../fixtures/store/store-place.ts';

const first = { offset: 0, limit: 10 };
const elsewhere = { ...scope, server: '200' };

const sent = (id: string, member: string, at: number, twin: string | null = null): SentQuestion => ({
  ...scope,
  id,
  twin,
  text: `Frage ${id}`,
  language: 'de',
  member,
  at,
});

const proposed = (id: string, at: number): NewProposal => ({
  ...scope,
  id,
  entry: null,
  question: 'Was gilt?',
  answer: 'Dies.',
  evidence: '',
  language: 'de',
  author: '7',
  at,
});

/** Holds a store's queue, proposals and counts against the port. */
export function describeRequests(newPlace: NewPlace): void {
  const open = async () => openFor((await newPlace()).options);

  describe('the queue', () => {
    it('counts the members that ask the same, and shows their newest wording', async () => {
      const store = await open();
      const queued = { ...scope, id: 'q1', language: 'de', firstAt: 10 };
      expect(await store.sendQuestion(sent('q1', '1', 10))).toStrictEqual({
        queued: { ...queued, text: 'Frage q1', count: 1, lastAt: 10 },
        counted: true,
      });
      expect(await store.sendQuestion(sent('q2', '2', 20, 'q1'))).toMatchObject({ counted: true });
      const again = { queued: { ...queued, text: 'Frage q3', count: 2, lastAt: 30 }, counted: false };
      expect(await store.sendQuestion(sent('q3', '1', 30, 'q1'))).toStrictEqual(again);
      expect(await store.sendQuestion(sent('q3', '1', 30, 'q1'))).toStrictEqual(again);
      expect(await store.queued(scope, 'q1')).toStrictEqual(again.queued);
      expect(await store.queued(scope, 'q2')).toBeNull();
      expect(await store.queued(elsewhere, 'q1')).toBeNull();
    });

    it('has the most often asked first, then the newest', async () => {
      const store = await open();
      const questions = [sent('a', '1', 1), sent('b', '1', 2), sent('c', '1', 3), sent('a2', '2', 4, 'a')];
      for (const question of [...questions, sent('d', '1', 3)]) await store.sendQuestion(question);
      const { total, items } = await store.queue(scope, first);
      expect({ total, ids: items.map(({ id }) => id) }).toEqual({ total: 4, ids: ['a', 'd', 'c', 'b'] });
      expect(await store.queue(scope, { offset: 1, limit: 2 })).toStrictEqual({ total, items: items.slice(1, 3) });
      expect(await store.queue(elsewhere, first)).toStrictEqual({ total: 0, items: [] });
    });

    it('ends a question once, and takes up the next that asks the same as a new one', async () => {
      const store = await open();
      await store.sendQuestion(sent('q1', '1', 10));
      const end = { how: 'answered', by: '9', at: 50 } as const;
      expect(await store.endQueued(scope, 'q1', end)).toBe(true);
      expect(await store.endQueued(scope, 'q1', end)).toBe(true);
      expect(await store.endQueued(scope, 'q1', { ...end, by: '8' })).toBe(false);
      expect(await store.endQueued(scope, 'none', end)).toBe(false);
      expect(await store.queued(scope, 'q1')).toBeNull();
      const next = await store.sendQuestion(sent('q2', '1', 60, 'q1'));
      expect(next).toMatchObject({ queued: { id: 'q2', count: 1, firstAt: 60 }, counted: true });
      expect((await store.queue(scope, first)).items).toStrictEqual([next.queued]);
    });
  });

  describe('a proposal', () => {
    it('is open until it is decided, once', async () => {
      const store = await open();
      await store.propose({ ...proposed('p2', 20), entry: 'a' });
      await store.propose(proposed('p1', 10));
      await store.propose({ ...proposed('p1', 10), answer: 'Something else.' });
      const p1 = { ...proposed('p1', 10), status: 'open', reason: null, decidedBy: null, decidedAt: null };
      expect(await store.proposals(scope, { offset: 0, limit: 1 })).toStrictEqual({ total: 2, items: [p1] });
      const decision = { status: 'declined', reason: 'Steht nicht da.', by: '9', at: 50 } as const;
      expect(await store.decideProposal(scope, 'p1', decision)).toBe(true);
      expect(await store.decideProposal(scope, 'p1', { ...decision, status: 'accepted' })).toBe(false);
      expect(await store.decideProposal(elsewhere, 'p2', decision)).toBe(false);
      const { by, at, ...rest } = decision;
      expect(await store.proposal(scope, 'p1')).toStrictEqual({ ...p1, ...rest, decidedBy: by, decidedAt: at });
      expect(await store.proposal(scope, 'none')).toBeNull();
      expect((await store.proposals(scope, first)).items).toMatchObject([{ id: 'p2', entry: 'a' }]);
    });
  });

  describe('a judgement', () => {
    it('counts once for a member, an entry and a version, the last one', async () => {
      const store = await open();
      const judged: Feedback = { ...scope, entry: 'a', version: 0, member: 'h1', helpful: true, at: 1 };
      expect(await store.judge(judged)).toStrictEqual({ helpful: 1, notHelpful: 0 });
      expect(await store.judge({ ...judged, member: 'h2' })).toStrictEqual({ helpful: 2, notHelpful: 0 });
      expect(await store.judge({ ...judged, helpful: false })).toStrictEqual({ helpful: 1, notHelpful: 1 });
      expect(await store.judge({ ...judged, version: 1 })).toStrictEqual({ helpful: 1, notHelpful: 0 });
    });
  });

  describe('what is counted', () => {
    it('is summed by week and entry, newest week first', async () => {
      const store = await open();
      const sunday = Date.UTC(2026, 0, 4, 23, 59, 59, 999);
      for (const at of [sunday, sunday + 1, sunday + 2])
        await store.count(scope, { counted: 'asked', entry: null, at });
      await store.count(scope, { counted: 'answered', entry: 'a', at: sunday });
      const old = { week: '2025-12-29', count: 1 };
      expect(await store.tallies(scope, sunday)).toStrictEqual(
        [
          { week: '2026-01-05', counted: 'asked', entry: null, count: 2 },
          { counted: 'answered', entry: 'a', ...old },
          { counted: 'asked', entry: null, ...old },
        ].map(({ week, counted, entry, count }) => ({ week, counted, entry, count })),
      );
      expect(await store.tallies(scope, sunday + 1)).toHaveLength(1);
      expect(await store.tallies(elsewhere, 0)).toEqual([]);
    });

    it('is summed however many count at the same time', async () => {
      const store = await open();
      await Promise.all(Array.from({ length: 40 }, () => store.count(scope, { counted: 'asked', entry: 'a', at: 0 })));
      expect(await store.tallies(scope, 0)).toMatchObject([{ week: '1969-12-29', count: 40 }]);
    });
  });
}
