/** A server's answers as files: out of one server, into another, all of it or nothing, and undone by one button. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Upload } from '../../src/doors/local-discord/attachments.ts';
import type { Message } from '../../src/doors/local-discord/state.ts';
import { type CuratedServer, messageIn, modalIn, openCuratedServer, textOf } from '../fixtures/curated-server.ts';

const servers: CuratedServer[] = [];
let server: CuratedServer;
beforeEach(async () => {
  server = await open();
}, 30_000);
afterEach(async () => {
  for (const one of servers.splice(0)) {
    const { violations } = one.world;
    await one.close();
    expect(violations).toEqual([]);
  }
});

async function open(): Promise<CuratedServer> {
  const opened = await openCuratedServer();
  servers.push(opened);
  return opened;
}

const question = 'Wie heißt der Hund des Präsidenten im Telefonat?';
const fields = {
  question,
  answer: 'Von einem Hund ist nicht die Rede.',
  paragraph: ['2'],
  evidence: 'Trump bezeichnete das Telefonat als „ausgezeichnet“',
  phrasings: '',
};
const upload = (text: string): Upload => ({
  name: 'antworten.yaml',
  type: 'text/yaml',
  base64: Buffer.from(text).toString('base64'),
});

async function exported({ mo, run, submit, download }: CuratedServer): Promise<string> {
  await submit(mo, modalIn(await run(mo, 'curate add')), fields);
  await run(mo, 'curate hide', { entry: 'telefonat-bewertung-putin' });
  const [file] = messageIn(await run(mo, 'curate export')).attachments;
  return download(file);
}

const load = async (text: string, to = server): Promise<Message> =>
  messageIn(
    await to.world.runCommand({
      member: to.mo,
      channel: to.world.general,
      command: 'curate import',
      options: { file: upload(text) },
    }),
  );

describe('a file of answers', () => {
  it('leaves one server and makes another one say the same, after a preview', async () => {
    const other = await open();
    const text = await exported(other);
    expect(text).toContain(question);
    const preview = await load(text);
    expect(textOf(preview)).toContain('Neu: 2');
    expect(textOf(await server.ask(server.lena, question))).not.toContain('von einem Hund');
    const done = messageIn(await server.press(server.mo, preview, 'confirm:'));
    expect(textOf(done)).toContain('2 Einträge importiert');
    expect(textOf(await server.ask(server.lena, question))).toContain('Von einem Hund');
    await server.press(server.mo, done, 'undo:');
    expect(textOf(await server.ask(server.lena, question))).not.toContain('Von einem Hund');
  });

  it('changes nothing where it is the same', async () => {
    expect(textOf(await load(await exported(server)))).toContain('Schon gleich: 2');
  });

  it('is refused whole, with places, where anything is wrong with it', async () => {
    const text = (await exported(await open())).replace('ausgezeichnet“', 'grauenhaft“');
    const refused = await load(text);
    expect(textOf(refused)).toContain('Nicht importiert');
    expect(textOf(refused)).toMatch(/\d+:\d+ /u);
    expect(textOf(await load('- id: [unclosed'))).toContain('Nicht importiert');
    expect(await server.store.revision({ server: server.world.server, article: 'trump-putin-telefonat' })).toBe(0);
  });

  it('shows a new preview where somebody was faster', async () => {
    const preview = await load(await exported(await open()));
    await server.run(server.ada, 'curate hide', { entry: 'telefonat-bewertung-trump' });
    const again = messageIn(await server.press(server.mo, preview, 'confirm:'));
    expect(textOf(again)).toContain('Inzwischen hat jemand etwas geändert');
    expect(textOf(messageIn(await server.press(server.mo, again, 'confirm:')))).toContain('importiert');
  });
});

describe('the log channel', () => {
  it('hears of each change, and of nothing once it is switched off', async () => {
    const { mo, run, world } = server;
    const heard = (): string => world.messages(world.general, mo).map(textOf).join();
    await run(mo, 'curate log', { channel: world.general.id });
    await run(mo, 'curate hide', { entry: 'telefonat-bewertung-trump' });
    await expect.poll(heard).toContain('**Wie bewertet Trump das Telefonat?**');
    await run(mo, 'curate log');
    const before = world.messages(world.general, mo).length;
    const reply = messageIn(await run(mo, 'curate restore', { entry: 'telefonat-bewertung-trump' }));
    expect(
      world
        .messages(world.general, mo)
        .slice(before)
        .map(({ id }) => id),
    ).toEqual([reply.id]);
  });
});
