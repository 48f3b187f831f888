import { expect, it } from 'vitest';
import type { Knowledge } from '../../src/answer/answer.ts';
import { type Context, defineCommand } from '../../src/command/command.ts';
import type { Curation } from '../../src/command/curation.ts';
import { StoreUnavailable } from '../../src/curation/curation-store.ts';
import { createHandle, type HandleOptions } from '../../src/discord/handle-interaction.ts';
import { newNotice } from '../../src/reply/new-reply.ts';
import { autocomplete, command, press } from '../fixtures/interactions.ts';
import { noKnowledge } from '../fixtures/tiny-commands.ts';

const contexts: Context[] = [];

const look = defineCommand({
  name: 'look',
  names: { en: 'look', de: 'schauen' },
  descriptions: { en: 'Looks', de: 'Schaut' },
  options: {
    at: { kind: 'text', names: { en: 'at', de: 'auf' }, descriptions: { en: 'At', de: 'Auf' }, autocomplete: true },
  },
  run: async (_, context) => {
    contexts.push(context);
    return newNotice('Seen.');
  },
  suggest: { at: async (typed) => [{ name: typed, value: typed }] },
  press: async (argument) => {
    if (argument === 'gone') throw new StoreUnavailable('no route to host');
    return { kind: 'update', reply: newNotice(argument) };
  },
});

const handleWith = (more: Partial<HandleOptions> = {}) =>
  createHandle({ knowledge: noKnowledge, commands: [look], ...more });

it('tells a command where and when it was called', async () => {
  const handle = handleWith();
  await handle(command('look', [], { id: '175928847299117063' }));
  expect(contexts.at(-1)).toMatchObject({
    knowledge: noKnowledge,
    server: '41771983423143937',
    channel: '199737254929760256',
    interaction: { id: '175928847299117063', at: Date.parse('2016-04-30T11:18:25.796Z') },
    curation: null,
  });
  await handle(command('look', [], { direct: true }));
  expect(contexts.at(-1)).toMatchObject({ server: null, asker: { moderates: false } });
});

it('gives a command what its server has, and asks anew each time', async () => {
  const overlaid = Object.freeze({}) as unknown as Knowledge;
  const asked: (string | null)[] = [];
  const curation = { scope: { server: '41771983423143937', article: 'tiny' } } as unknown as Curation;
  const handle = handleWith({
    serve: async ({ server }) => {
      asked.push(server);
      return { knowledge: overlaid, curation: server === null ? null : curation };
    },
  });
  await handle(command('look'));
  expect(contexts.at(-1)?.knowledge).toBe(overlaid);
  expect(contexts.at(-1)?.curation).toBe(curation);
  await handle(command('look', [], { direct: true }));
  await handle(command('unknown'));
  expect(asked).toEqual(['41771983423143937', null]);
});

it('waits for what a command promises', async () => {
  const handle = handleWith();
  expect(await handle(command('look'))).toMatchObject({ response: { type: 4, data: { content: 'Seen.' } } });
  expect(await handle(press('look:up'))).toMatchObject({ response: { type: 7, data: { content: 'up' } } });
  expect(await handle(autocomplete('look', [{ name: 'at', value: 'x', focused: true }]))).toMatchObject({
    response: { type: 8, data: { choices: [{ name: 'x', value: 'x' }] } },
  });
});

it('says that the store cannot be reached, whether a command needs it or the server’s own answers do', async () => {
  const broken = handleWith({ serve: () => Promise.reject(new StoreUnavailable('no route to host')) });
  const all = [await handleWith()(press('look:gone')), await broken(command('look')), await broken(press('look:up'))];
  for (const { response, outcome } of all) {
    expect(response).toMatchObject({ type: 4, data: { flags: 64, content: expect.stringContaining('try again') } });
    expect(outcome).toMatchObject({
      kind: 'store-unavailable',
      command: 'look',
      error: { message: 'no route to host' },
    });
  }
  const completing = await broken(autocomplete('look', [{ name: 'at', value: 'x', focused: true }]));
  expect(completing.response).toEqual({ type: 8, data: { choices: [] } });
});

it('fetches nothing where no door can', async () => {
  await handleWith()(command('look'));
  const fetched = await contexts.at(-1)?.fetchText('https://cdn.discordapp.com/x', 1);
  expect(fetched).toEqual({ ok: false, problem: 'unreachable' });
});
