import { afterEach, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/answer/answer.ts';
import type { EntryContent } from '../../src/curation/change.ts';
import { type CurationStore, StoreUnavailable } from '../../src/curation/curation-store.ts';
import { keepOverlays } from '../../src/serve/keep-overlays.ts';
import { type CuratingHandle, openCuratingHandle } from '../fixtures/curating-handle.ts';
import { command, MODERATOR, press, submit } from '../fixtures/interactions.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { createLog } from '../fixtures/log.ts';

const scope = { server: '41771983423143937', article: 'trump-putin-telefonat' };
const question = 'Wie heißt der Hund des Dolmetschers?';
const ask = command('ask', [{ name: 'question', value: question }], { locale: 'de' });
const list = command('curate list', [], { locale: 'de', permissions: MODERATOR });

let bot: CuratingHandle;
afterEach(() => bot.close());

/** An entry of the server's own that rests on words at a place, as it was written when they stood there. */
async function keep(paragraph: number, quote: string): Promise<void> {
  const content: EntryContent = {
    kind: 'stated',
    asks: { de: [question], en: [] },
    answer: { de: 'Er heißt Rex.' },
    evidence: [{ paragraph, quote }],
    topics: [],
    actors: [],
  };
  const item = { content, aliases: { de: [], en: [] }, hidden: false };
  const edits = [{ entry: 'own-hund', act: 'add', expected: 0, item }] as const;
  await bot.store.apply({ ...scope, id: 'first', by: '7', at: 0, edits });
  await bot.store.set(scope.server, { logChannel: '99' });
}

const said = async (interaction: object): Promise<string> => JSON.stringify((await bot.handle(interaction)).response);

describe('when the article has changed', () => {
  it('serves evidence from where it stands now, logs that, and tells the log channel once', async () => {
    bot = await openCuratingHandle();
    await keep(5, 'Trump bezeichnete das Telefonat als „ausgezeichnet“');
    const first = await bot.handle(ask);
    expect(JSON.stringify(first.response)).toContain('Er heißt Rex.');
    expect(JSON.stringify(first.response)).toContain('¶2');
    expect(first.after).toMatchObject([{ kind: 'post', channel: '99' }]);
    expect((await bot.handle(ask)).after).toBeUndefined();
    const { items } = await bot.store.history(scope, 'own-hund', { offset: 0, limit: 5 });
    expect(items.map(({ act, by }) => [act, by])).toEqual([
      ['move', null],
      ['add', '7'],
    ]);
  });

  it('does not serve what has lost its evidence, and says so in list and log channel', async () => {
    bot = await openCuratingHandle();
    await keep(2, 'Diese Wörter standen einmal hier');
    const { response, after } = await bot.handle(ask);
    expect(JSON.stringify(response)).not.toContain('Rex');
    expect(after).toMatchObject([{ kind: 'post', channel: '99' }]);
    expect(await said(list)).toContain('zu prüfen');
  });

  it('tells the log channel of lost evidence once, whatever other processes serve the server', async () => {
    bot = await openCuratingHandle();
    await keep(2, 'Diese Wörter standen einmal hier');
    expect((await bot.handle(ask)).after).toHaveLength(1);
    const overlays = keepOverlays({ store: bot.store, now: () => 0, newId: () => 'id', log: createLog() });
    const { also, needsReview } = await overlays(knowledge, scope.server);
    expect([also, [...needsReview]]).toEqual([[], ['own-hund']]);
  });
});

describe('when the store is out of reach', () => {
  const lost = (): Promise<never> => Promise.reject(new StoreUnavailable('Ask the database: it does not answer'));

  it('goes on answering with what it knew, and refuses changes with a word', async () => {
    let isLost = false;
    bot = await openCuratingHandle(
      (store): CurationStore => ({
        ...store,
        revision: (of) => (isLost ? lost() : store.revision(of)),
        apply: (batch) => (isLost ? lost() : store.apply(batch)),
        judge: (feedback) => (isLost ? lost() : store.judge(feedback)),
      }),
    );
    await keep(2, 'Trump bezeichnete das Telefonat als „ausgezeichnet“');
    expect(await said(ask)).toContain('Er heißt Rex.');
    isLost = true;
    expect(await said(ask)).toContain('Er heißt Rex.');
    const fields = { question: 'Und?', answer: 'Ja.', evidence: 'Trump bezeichnete das Telefonat', phrasings: '' };
    const refused = await bot.handle(submit('curate edit:s.0.-.-', fields, { permissions: MODERATOR, locale: 'de' }));
    expect(refused.outcome.kind).toBe('store-unavailable');
    expect(JSON.stringify(refused.response)).toContain('"flags":64');
    const judged = await bot.handle(press('feedback:yes:1:own-hund'));
    expect(judged.outcome.kind).toBe('store-unavailable');
    isLost = false;
    expect(await said(submit('curate edit:s.0.-.-', fields, { permissions: MODERATOR, locale: 'de' }))).toContain(
      'Veröffentlicht',
    );
  });

  it('says that a change was made where only what follows it could not be asked', async () => {
    bot = await openCuratingHandle((store) => ({ ...store, settings: lost, endQueued: lost }));
    const fields = { question: 'Und?', answer: 'Ja.', evidence: 'Trump bezeichnete das Telefonat', phrasings: '' };
    const form = submit('curate edit:s.0.-.qabc', fields, { permissions: MODERATOR, locale: 'de' });
    expect(await said(form)).toContain('Veröffentlicht');
  });

  it('answers from the pack where it never knew more', async () => {
    bot = await openCuratingHandle((store) => ({ ...store, revision: lost }));
    const known = command('ask', [{ name: 'question', value: 'Wie bewertet Trump das Telefonat?' }], { locale: 'de' });
    expect(await said(known)).toContain('ausgezeichnet');
  });
});

describe('two processes on one store', () => {
  it('see each other’s changes at their next interaction', async () => {
    bot = await openCuratingHandle();
    expect(await said(ask)).not.toContain('Rex');
    await keep(2, 'Trump bezeichnete das Telefonat als „ausgezeichnet“');
    expect(await said(ask)).toContain('Er heißt Rex.');
  });
});

describe('when another pack takes the place of the first', () => {
  const other = (): Knowledge => ({ ...knowledge, entries: knowledge.entries.slice() });

  it('lays the server’s answers over it from the next interaction on', async () => {
    let pack = knowledge;
    bot = await openCuratingHandle(undefined, () => pack);
    await keep(2, 'Trump bezeichnete das Telefonat als „ausgezeichnet“');
    expect(await said(ask)).toContain('Er heißt Rex.');
    pack = { ...other(), article: { ...knowledge.article, title: 'Ein neuer Titel' } };
    const again = await said(ask);
    expect(again).toContain('Er heißt Rex.');
    expect(again).toContain('Ein neuer Titel');
  });

  it('does so where the store is out of reach, too', async () => {
    let [pack, isLost] = [knowledge, false];
    const lost = (): Promise<never> => Promise.reject(new StoreUnavailable('Ask the database: it does not answer'));
    bot = await openCuratingHandle(
      (store) => ({ ...store, revision: (of) => (isLost ? lost() : store.revision(of)) }),
      () => pack,
    );
    await keep(2, 'Trump bezeichnete das Telefonat als „ausgezeichnet“');
    await said(ask);
    [pack, isLost] = [{ ...other(), article: { ...knowledge.article, title: 'Ein neuer Titel' } }, true];
    expect(await said(ask)).toMatch(/Er heißt Rex\..*Ein neuer Titel/u);
  });

  it('keeps nothing of an article that is another one', async () => {
    let pack = knowledge;
    bot = await openCuratingHandle(undefined, () => pack);
    await keep(2, 'Trump bezeichnete das Telefonat als „ausgezeichnet“');
    await said(ask);
    pack = { ...other(), article: { ...knowledge.article, id: 'other' } };
    expect(await said(ask)).not.toContain('Er heißt Rex.');
  });
});
