/** Moderators make the pack their server's own, over the wire. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Person } from '../../src/doors/local-discord/state.ts';
import {
  type CuratedServer,
  type Fields,
  filledIn,
  messageIn,
  modalIn,
  openCuratedServer,
  textOf,
} from '../fixtures/curated-server.ts';

let server: CuratedServer;
beforeEach(async () => {
  server = await openCuratedServer();
}, 30_000);
afterEach(async () => {
  const { violations } = server.world;
  await server.close();
  expect(violations).toEqual([]);
});

const question = 'Wie heißt der Hund des Präsidenten im Telefonat?';
const answer = 'Von einem Hund ist nicht die Rede, aber das Telefonat war ausgezeichnet.';
const evidence = 'Trump bezeichnete das Telefonat als „ausgezeichnet“';
const filled: Fields = { question, answer, paragraph: ['2'], evidence, phrasings: 'Welchen Hund hat Trump?' };

async function add(member: Person, fields: Fields = filled): Promise<Message> {
  const modal = modalIn(await server.run(member, 'curate add'));
  return messageIn(await server.submit(member, modal, fields));
}

describe('adding an answer', () => {
  it('publishes it with its evidence, for everyone at once, by any of its phrasings', async () => {
    const { mo, lena, sam } = server;
    const before = await server.ask(lena, question);
    expect(textOf(before)).not.toContain('nicht die Rede');
    const reply = await add(mo);
    expect(reply.visibleTo).toBe(mo.id);
    expect(textOf(reply)).toContain('Veröffentlicht');
    expect(textOf(reply)).toContain('¶2');
    expect(textOf(await server.ask(lena, question))).toContain('Von der Moderation dieses Servers');
    expect(textOf(await server.ask(lena, 'welchen hund hat trump'))).toContain('nicht die Rede');
    expect(textOf(await server.ask(sam, question))).toContain('not been translated yet');
  });

  it('puts near words right and shows the difference', async () => {
    const near = { ...filled, evidence: 'Trump bezeichnete das Telephonat als „ausgezeichnet“', paragraph: ['any'] };
    const reply = await add(server.mo, near);
    expect(textOf(reply)).toContain('Wörter des Artikels für deine gesetzt');
    expect(textOf(reply)).toContain('Telephonat');
    expect(textOf(await server.ask(server.lena, question))).toContain('„ausgezeichnet“');
  });

  it('moves evidence to the paragraph where it stands, and says so', async () => {
    expect(textOf(await add(server.mo, { ...filled, paragraph: ['5'] }))).toContain('Ich belege mit ¶2');
  });

  it('refuses words that the article does not have, with the nearest, and loses nothing that was typed', async () => {
    const { mo } = server;
    const typed = { ...filled, evidence: 'Der Präsident hat einen  Hund namens `Rex`', phrasings: '**eins**\nzwei' };
    const refused = await add(mo, typed);
    expect(textOf(refused)).toContain('Noch nicht veröffentlicht');
    expect(textOf(refused)).toContain('Diese Wörter hat der Artikel nicht');
    const again = modalIn(await server.press(mo, refused, 'again:'));
    expect(filledIn(again)).toEqual({
      question,
      answer,
      paragraph: null,
      evidence: typed.evidence,
      phrasings: typed.phrasings,
    });
    const reply = messageIn(await server.submit(mo, again, filled, refused));
    expect(textOf(reply)).toContain('Veröffentlicht');
  });

  it('refuses a number that the evidence does not have', async () => {
    const wrong = { ...filled, answer: 'Das Telefonat dauerte 45 Minuten.' };
    expect(textOf(await add(server.mo, wrong))).toContain('steht nicht im Beleg');
    expect(textOf(await server.ask(server.lena, question))).not.toContain('45');
  });

  it('refuses a phrasing that has an answer already', async () => {
    const known = { ...filled, question: 'Wie bewertet Trump das Telefonat?' };
    expect(textOf(await add(server.mo, known))).toContain('hat schon eine Antwort');
  });

  it('is removed, and restored with what it said', async () => {
    const { mo, lena } = server;
    await add(mo);
    const list = messageIn(await server.run(mo, 'curate list', { filter: 'own' }));
    const [item] = (await server.store.overlay({ server: server.world.server, article: 'trump-putin-telefonat' }))
      .items;
    const panel = messageIn(await server.press(mo, list, 'open', [item?.entry ?? '']));
    await server.press(mo, panel, 'remove:');
    expect(textOf(await server.ask(lena, question))).not.toContain('nicht die Rede');
    await server.run(mo, 'curate restore', { entry: item?.entry ?? '' });
    expect(textOf(await server.ask(lena, question))).toContain('nicht die Rede');
  });

  it('starts from what somebody wrote, by the menu of a message', async () => {
    const { mo, lena, world } = server;
    const content = 'Trump nannte das Telefonat ausgezeichnet.';
    const message = world.say({ member: lena, channel: world.general, content });
    const form = modalIn(await world.runOnMessage({ member: mo, message, command: 'Curate as answer' }));
    expect(filledIn(form)).toMatchObject({ answer: content, evidence: expect.stringContaining('ausgezeichnet') });
    const fields = { ...(filledIn(form) as Fields), paragraph: ['any'], question, phrasings: '' };
    expect(textOf(messageIn(await server.submit(mo, form, fields)))).toContain('Veröffentlicht');
  });

  it('is undone by one button, and that undone again', async () => {
    const { mo, lena } = server;
    const undone = messageIn(await server.press(mo, await add(mo), 'undo:'));
    expect(textOf(undone)).toContain('Rückgängig gemacht');
    expect(textOf(await server.ask(lena, question))).not.toContain('nicht die Rede');
    await server.press(mo, undone, 'undo:');
    expect(textOf(await server.ask(lena, question))).toContain('nicht die Rede');
  });
});

describe('changing what the pack says', () => {
  const asked = 'Wie bewertet Trump das Telefonat?';
  const entry = 'telefonat-bewertung-trump';

  it('edits an entry of the pack, keeps its history, and gives it back', async () => {
    const { mo, lena } = server;
    const modal = modalIn(await server.run(mo, 'curate edit', { entry }));
    expect(filledIn(modal)).toMatchObject({ evidence: expect.stringContaining('ausgezeichnet') });
    const words = { ...(filledIn(modal) as Fields), paragraph: ['2'], answer: 'Trump lobt das Telefonat.' };
    const reply = messageIn(await server.submit(mo, modal, words));
    expect(textOf(reply)).toContain('Geändert');
    expect(textOf(await server.ask(lena, asked))).toContain('Trump lobt das Telefonat.');
    const history = messageIn(await server.run(mo, 'curate history', { entry }));
    expect(textOf(history)).toContain('Fassung 1');
    expect(textOf(history)).toContain(`<@${mo.id}>`);
    await server.run(mo, 'curate restore', { entry });
    expect(textOf(await server.ask(lena, asked))).toContain('„ausgezeichnet“');
    expect(textOf(await server.ask(lena, asked))).toContain('Redaktionelle Antwort');
  });

  it('hides it, and shows it again', async () => {
    const { mo, lena } = server;
    const before = textOf(await server.ask(lena, asked));
    expect(textOf(messageIn(await server.run(mo, 'curate hide', { entry })))).toContain('Ausgeblendet');
    expect(textOf(await server.ask(lena, asked))).not.toBe(before);
    const list = messageIn(await server.run(mo, 'curate list'));
    expect(textOf(list)).toContain('ausgeblendet');
    const panel = messageIn(await server.press(mo, list, 'open', [entry]));
    await server.press(mo, panel, 'show:');
    expect(textOf(await server.ask(lena, asked))).toBe(before);
  });

  it('lets another phrasing lead to it', async () => {
    const { mo, lena } = server;
    await server.run(mo, 'curate alias', { entry, phrasing: 'Fand der Donald den Plausch knorke?' });
    expect(textOf(await server.ask(lena, 'fand der donald den plausch knorke'))).toContain('„ausgezeichnet“');
  });

  it('brings any version back', async () => {
    const { mo, lena } = server;
    for (const text of ['Erste Fassung.', 'Zweite Fassung.']) {
      const modal = modalIn(await server.run(mo, 'curate edit', { entry }));
      await server.submit(mo, modal, { ...(filledIn(modal) as Fields), paragraph: ['any'], answer: text });
    }
    const history = messageIn(await server.run(mo, 'curate history', { entry }));
    await server.press(mo, history, 'back:', ['1']);
    expect(textOf(await server.ask(lena, asked))).toContain('Erste Fassung.');
  });
});

describe('two moderators', () => {
  it('never overwrite each other unseen', async () => {
    const { mo, ada, lena } = server;
    const entry = 'telefonat-bewertung-trump';
    const [first, second] = [
      modalIn(await server.run(mo, 'curate edit', { entry })),
      modalIn(await server.run(ada, 'curate edit', { entry })),
    ];
    await server.submit(mo, first, { ...(filledIn(first) as Fields), paragraph: ['any'], answer: 'Mos Fassung.' });
    const theirs = { ...(filledIn(second) as Fields), paragraph: ['any'], answer: 'Ada’s version.' };
    const refused = messageIn(await server.submit(ada, second, theirs));
    expect(textOf(refused)).toContain('Somebody was faster');
    expect(textOf(refused)).toContain('Mos Fassung.');
    expect(textOf(refused)).toContain('Ada’s version.');
    expect(textOf(await server.ask(lena, 'Wie bewertet Trump das Telefonat?'))).toContain('Mos Fassung.');
    const again = modalIn(await server.press(ada, refused, 'again:'));
    expect(filledIn(again)).toMatchObject({ answer: 'Ada’s version.' });
    await server.submit(ada, again, theirs, refused);
    expect(textOf(await server.ask(server.sam, 'Wie bewertet Trump das Telefonat?'))).toContain('Ada’s version.');
  });
});
