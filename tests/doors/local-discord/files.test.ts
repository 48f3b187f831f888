import { MessageResponseSchema } from 'discord-api-spec/zod';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Seen } from '../../../src/doors/local-discord/interactions.ts';
import type { Json, Message } from '../../../src/doors/local-discord/state.ts';
import { type ConnectedBot, openConnectedBot } from '../../fixtures/connected-bot.ts';

let bot: ConnectedBot;
beforeEach(async () => {
  bot = await openConnectedBot();
});
afterEach(() => bot.discord.close());

function multipart(payload: unknown, ...texts: string[]): FormData {
  const form = new FormData();
  form.set('payload_json', typeof payload === 'string' ? payload : JSON.stringify(payload));
  for (const [at, text] of texts.entries())
    form.set(`files[${at}]`, new Blob([text], { type: 'text/plain' }), `${at}.txt`);
  return form;
}

/** Answers what `act` starts with a multipart callback; gives Discord's answer with the message in it. */
async function answering(
  body: FormData,
  act: () => Promise<Seen>,
): Promise<{ status: number; json: Json; seen: Promise<Seen> }> {
  const seen = act();
  const { id, token } = await bot.received();
  const path = `/v10/interactions/${id}/${token}/callback?with_response=true`;
  const response = await fetch(`${bot.discord.api}${path}`, { method: 'POST', body });
  return { status: response.status, json: (await response.json()) as Json, seen };
}

const run = () => bot.world.runCommand({ member: bot.person, channel: bot.world.general, command: 'here' });
const messageOf = ({ resource }: Json): Json => (resource as Json).message as Json;
const row = { type: 1, components: [{ type: 2, style: 1, label: 'Open', custom_id: 'open' }] };

it('takes files beside a callback, and shows them in the message', async () => {
  const { json, seen } = await answering(multipart({ type: 4, data: { content: 'Two' } }, 'eins', 'zwei'), run);
  const message = messageOf(json);
  // The schema asks for a Z; Discord really writes +00:00, and so do we.
  const { error } = MessageResponseSchema.safeParse(message);
  expect(error?.issues.map(({ path }) => path)).toEqual([['timestamp']]);
  expect(message.attachments).toMatchObject([
    { filename: '0.txt', size: 4, content_type: 'text/plain' },
    { filename: '1.txt', size: 4 },
  ]);
  const [first] = message.attachments as { url: string }[];
  expect(await (await fetch(first?.url ?? '')).text()).toBe('eins');
  expect(await seen).toMatchObject({ message: { attachments: [{ name: '0.txt' }, { name: '1.txt' }] } });
  const recorded = bot.discord.exchanges.after(0).find(({ title }) => title.includes('callback'));
  expect(recorded?.body).toEqual({ payload_json: { type: 4, data: { content: 'Two' } }, files: ['0.txt', '1.txt'] });
});

it('keeps what an update leaves out, and takes away what it does not name', async () => {
  const { seen } = await answering(multipart({ type: 4, data: { content: 'A', components: [row] } }, 'eins'), run);
  const shown = await seen;
  if (shown.kind !== 'message') throw new Error(`Read the message: got "${shown.kind}", expected one`);
  const press = (message: Message) => () => bot.world.press({ member: bot.person, message, customId: 'open' });
  const kept = await answering(multipart({ type: 7, data: { content: 'B' } }), press(shown.message));
  expect(messageOf(kept.json).attachments).toMatchObject([{ filename: '0.txt' }]);
  const attachments = [{ id: '0', filename: '0.txt' }];
  const replaced = await answering(multipart({ type: 7, data: { attachments } }, 'neu'), press(shown.message));
  expect(messageOf(replaced.json).attachments).toMatchObject([{ filename: '0.txt', size: 3 }]);
  const emptied = await answering(multipart({ type: 7, data: { attachments: [] } }), press(shown.message));
  expect(messageOf(emptied.json).attachments).toEqual([]);
});

it('holds the JSON of a multipart body against the schema as any other', async () => {
  for (const payload of ['no json', { type: 4, data: { content: 'x'.repeat(2001) } }]) {
    const { status } = await answering(multipart(payload, 'eins'), run);
    expect(status).toBe(400);
    bot.timers.pass(3000);
  }
});

it('has nothing at the address of a file that there is not', async () => {
  const response = await fetch(`${bot.discord.api.replace('/api', '')}/attachments/1/x.txt`);
  expect(response.status).toBe(404);
});
