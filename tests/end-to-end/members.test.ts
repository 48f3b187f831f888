/** What members of a server send its moderators, and what becomes of it, over the wire. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/doors/local-discord/state.ts';
import type { World } from '../../src/doors/local-discord/world.ts';
import type { Fields } from '../fixtures/curated-server.ts';
import {
  type CuratedServer,
  filledIn,
  idOf,
  messageIn,
  modalIn,
  openCuratedServer,
  textOf,
} from '../fixtures/curated-server.ts';
import { until } from '../fixtures/open-gateway-door.ts';

let server: CuratedServer;
beforeEach(async () => {
  server = await openCuratedServer();
}, 30_000);
afterEach(async () => {
  const { violations } = server.world;
  await server.close();
  expect(violations).toEqual([]);
});

const unanswered = 'Welche Schuhgröße hat eigentlich der Dolmetscher am Bahnhof?';

describe('a question without an answer', () => {
  it('reaches the moderators only when its asker sends it, and is answered there', async () => {
    const { mo, lena, sam } = server;
    const asked = await server.ask(lena, unanswered);
    expect(textOf(messageIn(await server.run(mo, 'curate queue')))).toContain('Niemand wartet');
    expect(textOf(messageIn(await server.press(sam, asked, 'send:')))).toContain('Only who asked');
    expect(textOf(messageIn(await server.press(lena, asked, 'send:')))).toContain('Abgeschickt');
    expect(textOf(messageIn(await server.press(lena, asked, 'send:')))).toContain('schon abgeschickt');
    const queue = messageIn(await server.run(mo, 'curate queue'));
    expect(textOf(queue)).toContain('Schuhgröße');
    const [queued] = (await server.store.queue(scope(), { offset: 0, limit: 5 })).items;
    const one = messageIn(await server.press(mo, queue, 'choose', [queued?.id ?? '']));
    const form = modalIn(await server.press(mo, one, 'silent:'));
    expect(filledIn(form)).toMatchObject({ question: unanswered, answer: 'Das sagt der Artikel nicht.' });
    const fields = {
      ...(filledIn(form) as Fields),
      paragraph: ['any'],
      evidence: 'Aktuelle Entwicklungen und Reaktionen',
    };
    await server.submit(mo, form, fields, one);
    expect(textOf(await server.ask(lena, unanswered))).toContain('Von der Moderation dieses Servers geprüft');
    expect(textOf(messageIn(await server.run(mo, 'curate queue')))).toContain('Niemand wartet');
  });

  it('is grouped with those that ask the same, and counted once a member', async () => {
    const { mo, lena, sam } = server;
    await server.press(lena, await server.ask(lena, unanswered), 'send:');
    const twin = 'Welche Schuhgrösse hat der Dolmetscher am Bahnhof eigentlich?';
    await server.press(sam, await server.ask(sam, twin), 'send:');
    const queue = messageIn(await server.run(mo, 'curate queue'));
    expect(textOf(queue)).toContain('2 Mitglieder');
    expect(textOf(queue)).toContain(twin);
  });

  it('becomes another phrasing of an entry with one press, or is dismissed', async () => {
    const { mo, lena } = server;
    await server.press(lena, await server.ask(lena, unanswered), 'send:');
    const [queued] = (await server.store.queue(scope(), { offset: 0, limit: 5 })).items;
    const queue = messageIn(await server.run(mo, 'curate queue'));
    const one = messageIn(await server.press(mo, queue, 'choose', [queued?.id ?? '']));
    const [menu] = (one.components as { components: { custom_id: string; options?: { value: string }[] }[] }[]).flatMap(
      (row) => row.components,
    );
    const entry = menu?.options?.[0]?.value ?? '';
    if (entry !== '') {
      await server.press(mo, one, 'alias:', [entry]);
      expect(textOf(await server.ask(lena, unanswered))).toContain('¶');
    } else await server.press(mo, one, 'dismiss:');
    expect((await server.store.queue(scope(), { offset: 0, limit: 5 })).total).toBe(0);
  });
});

/** All that the bot told somebody in direct messages. */
const told = (world: World, member: Person): string =>
  world.messages(world.directMessages(member), member).map(textOf).join();

describe('a suggestion', () => {
  const propose = async (): Promise<void> => {
    const { lena } = server;
    const asked = await server.ask(lena, 'Wie bewertet Trump das Telefonat?');
    const form = modalIn(await server.press(lena, asked, 'correct:'));
    const fields = { answer: 'Trump fand es ausgezeichnet.', evidence: 'das Telefonat als „ausgezeichnet“' };
    expect(textOf(messageIn(await server.submit(lena, form, fields, asked)))).toContain('Danke');
  };

  it('is accepted with one press, and its author is told', async () => {
    const { mo, lena, world } = server;
    await propose();
    const inbox = messageIn(await server.run(mo, 'curate suggestions'));
    expect(textOf(inbox)).toContain('Trump fand es ausgezeichnet.');
    expect(textOf(messageIn(await server.press(mo, inbox, 'accept:')))).toContain('Geändert');
    expect(textOf(await server.ask(lena, 'Wie bewertet Trump das Telefonat?'))).toContain(
      'Trump fand es ausgezeichnet.',
    );
    await until(world, () => told(world, lena).includes('angenommen'));
    expect(textOf(messageIn(await server.press(mo, inbox, 'accept:')))).toContain('schon jemand entschieden');
  });

  it('is edited and accepted', async () => {
    const { mo, lena } = server;
    await propose();
    const inbox = messageIn(await server.run(mo, 'curate suggestions'));
    const form = modalIn(await server.press(mo, inbox, 'edit:'));
    const fields = { ...(filledIn(form) as Fields), paragraph: ['any'], answer: 'Er nannte es ausgezeichnet.' };
    await server.submit(mo, form, fields, inbox);
    expect(textOf(await server.ask(lena, 'Wie bewertet Trump das Telefonat?'))).toContain(
      'Er nannte es ausgezeichnet.',
    );
    expect(textOf(messageIn(await server.run(mo, 'curate suggestions')))).toContain('keine Vorschläge');
  });

  it('is declined with a reason, which its author is told', async () => {
    const { mo, lena, world } = server;
    await propose();
    const inbox = messageIn(await server.run(mo, 'curate suggestions'));
    const form = modalIn(await server.press(mo, inbox, 'decline:'));
    await server.submit(mo, form, { reason: 'Steht schon da.' }, inbox);
    await until(world, () => told(world, lena).includes('Steht schon da.'));
  });

  it('is taken only so often from one member', async () => {
    for (let count = 0; count < 5; count += 1) await propose();
    const { lena } = server;
    const asked = await server.ask(lena, 'Wie bewertet Trump das Telefonat?');
    const form = modalIn(await server.press(lena, asked, 'correct:'));
    const reply = messageIn(await server.submit(lena, form, { answer: 'Noch eine.', evidence: '' }, asked));
    expect(textOf(reply)).toContain('in kurzer Zeit viel');
  });

  it('opens the panel for who moderates', async () => {
    const asked = await server.ask(server.lena, 'Wie bewertet Trump das Telefonat?');
    const panel = messageIn(await server.press(server.mo, asked, 'correct:'));
    expect(panel.visibleTo).toBe(server.mo.id);
    expect(idOf(panel, 'hide:')).toContain('telefonat-bewertung-trump');
  });
});

describe('a judgement', () => {
  it('counts once a member and can be changed, and shows in the statistics', async () => {
    const { lena, sam, mo } = server;
    const asked = await server.ask(lena, 'Wie bewertet Trump das Telefonat?');
    await server.press(lena, asked, 'feedback:yes');
    expect(textOf(messageIn(await server.press(lena, asked, 'feedback:no')))).toContain('👍 0 · 👎 1');
    expect(textOf(messageIn(await server.press(sam, asked, 'feedback:yes')))).toContain('👍 1 · 👎 1');
    await server.finish();
    const stats = textOf(messageIn(await server.run(mo, 'curate stats')));
    expect(stats).toContain('1 gefragt');
    expect(stats).toContain('👍 1 · 👎 1');
  });
});

describe('a member', () => {
  it('is forgotten when a moderator says so', async () => {
    const { mo, lena, store } = server;
    await server.press(lena, await server.ask(lena, unanswered), 'send:');
    const warned = messageIn(await server.run(mo, 'curate purge-member', { member: lena.id }));
    expect(textOf(messageIn(await server.press(mo, warned, 'purge-member:')))).toContain('Erledigt');
    expect(JSON.stringify(await store.exportServer(scope().server))).not.toContain(lena.id);
  });
});

/** The server's guild, as the store knows it. */
const scope = () => ({ server: server.world.server, article: 'trump-putin-telefonat' });
