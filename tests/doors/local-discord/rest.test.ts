import { MessageResponseSchema } from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registrationOf } from '../../../src/discord/registration.ts';
import type { Seen } from '../../../src/doors/local-discord/interactions.ts';
import type { Json } from '../../../src/doors/local-discord/state.ts';
import { openRawBot, type RawBot } from '../../fixtures/raw-bot.ts';
import { tinyCommands } from '../../fixtures/tiny-commands.ts';

let bot: RawBot;
beforeEach(async () => {
  bot = await openRawBot();
  const commands = `/applications/${bot.discord.world.application}/commands`;
  await bot.request('PUT', commands, registrationOf(tinyCommands));
});
afterEach(() => bot.discord.close());

/** The interaction that a person starts, as the gateway hands it out, and what they will see. */
async function ask(): Promise<{ callback: string; webhook: string; seen: Promise<Seen> }> {
  const socket = bot.socket();
  await socket.next();
  socket.send({ op: 2, d: { token: 'raw.bot.token', intents: 0, properties: {} } });
  await socket.next();
  const { general: channel, runCommand } = bot.discord.world;
  const seen = runCommand({ member: bot.person, channel, command: 'count', options: { start: 1 } });
  const { id, token, application_id } = (await socket.next()).d as Json;
  socket.close(1000);
  return { callback: `/interactions/${id}/${token}/callback`, webhook: `/webhooks/${application_id}/${token}`, seen };
}

const hello = { type: 4, data: { content: 'Hello' } };

describe('the callback', () => {
  it('shows the message, once', async () => {
    const { callback, seen } = await ask();
    expect(await bot.request('POST', callback, hello)).toEqual({ status: 204, body: null });
    expect(await seen).toMatchObject({ kind: 'message', message: { content: 'Hello' } });
    expect(await bot.request('POST', callback, hello)).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  it('gives the message back where asked to', async () => {
    const { callback } = await ask();
    const { status, body } = await bot.request('POST', `${callback}?with_response=true`, hello);
    expect(status).toBe(200);
    expect(body).toMatchObject({ interaction: { type: 2, response_message_ephemeral: false }, resource: { type: 4 } });
    const { error } = MessageResponseSchema.safeParse((body as { resource: Json }).resource.message);
    // The schema asks for a Z; Discord really writes +00:00, and so do we.
    expect(error?.issues.map(({ path }) => path)).toEqual([['timestamp']]);
  });

  it('is too late after three seconds', async () => {
    const { callback, seen } = await ask();
    bot.timers.pass(3_000);
    expect(await seen).toEqual({ kind: 'failed', reason: 'no-response' });
    expect(await bot.request('POST', callback, hello)).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  it('that is refused may be mended in time; if it is not, the person learns that it was wrong', async () => {
    const mended = await ask();
    expect(await bot.request('POST', mended.callback, { type: 4, data: {} })).toMatchObject({ status: 400 });
    expect(await bot.request('POST', mended.callback, hello)).toMatchObject({ status: 204 });
    const wrong = await ask();
    expect(await bot.request('POST', wrong.callback, { type: 4, data: {} })).toMatchObject({ status: 400 });
    bot.timers.pass(3_000);
    expect(await wrong.seen).toEqual({ kind: 'failed', reason: 'invalid-response' });
  });

  it('to an unknown interaction is refused', async () => {
    expect(await bot.request('POST', '/interactions/1/nope/callback', hello)).toMatchObject({ body: { code: 10062 } });
  });

  const row = (...components: Json[]) => ({ type: 1, components });
  const button = (custom_id: string) => ({ type: 2, style: 1, label: 'B', custom_id });
  const long = { description: 'x'.repeat(4000) };
  it.each<[string, unknown, string]>([
    ['a type that does not answer a command', { type: 7, data: { content: 'x' } }, 'type'],
    ['an empty message', { type: 4, data: { embeds: [] } }, 'empty message'],
    ['too long a content', { type: 4, data: { content: 'x'.repeat(2001) } }, 'content'],
    ['embeds of more than 6,000 characters', { type: 4, data: { embeds: [long, long] } }, 'MAX_EMBED_SIZE_EXCEEDED'],
    ['an empty field', { type: 4, data: { embeds: [{ title: 'T', fields: [{ name: 'n', value: ' ' }] }] } }, 'fields'],
    ['an empty embed', { type: 4, data: { embeds: [{}] } }, 'description'],
    [
      'a custom id used twice',
      { type: 4, data: { content: 'x', components: [row(button('a'), button('a'))] } },
      'DUPLICATED',
    ],
    [
      'a link without an address',
      { type: 4, data: { content: 'x', components: [row({ type: 2, style: 5, label: 'L' })] } },
      'url',
    ],
    [
      'a button without a label',
      { type: 4, data: { content: 'x', components: [row({ type: 2, style: 1, custom_id: 'a' })] } },
      'label',
    ],
    ['a menu beside a button', { type: 4, data: { content: 'x', components: [row(button('a'), menu('b'))] } }, 'WIDTH'],
    [
      'more than five rows',
      { type: 4, data: { content: 'x', components: [...'abcdef'].map((id) => row(button(id))) } },
      'components',
    ],
    [
      'two ways to mention',
      { type: 4, data: { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } } },
      'EXCLUSIVE',
    ],
    ['a field that Discord does not know', { type: 4, data: { content: 'x', ephemeral: true } }, 'UNKNOWN_FIELD'],
    ['no object at all', ['x'], 'type'],
  ])('refuses %s', async (_, body, word) => {
    const { callback } = await ask();
    const answer = await bot.request('POST', callback, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(JSON.stringify(answer.body)).toContain(word);
    expect(bot.discord.world.violations).toHaveLength(1);
    expect(JSON.stringify(bot.discord.world.violations)).not.toContain('local-interaction');
  });
});

describe('the webhook of an interaction', () => {
  it('reads, changes and deletes the original, and follows up', async () => {
    const { callback, webhook } = await ask();
    await bot.request('POST', callback, hello);
    const original = `${webhook}/messages/@original`;
    expect(await bot.request('GET', original)).toMatchObject({ status: 200, body: { content: 'Hello' } });
    expect(await bot.request('PATCH', original, { content: 'Bye' })).toMatchObject({ body: { content: 'Bye' } });
    const followUp = await bot.request('POST', webhook, { content: 'And', flags: 64 });
    const { id } = followUp.body as Json;
    expect(await bot.request('PATCH', `${webhook}/messages/${id}`, { content: 'More' })).toMatchObject({ status: 200 });
    expect(bot.discord.world.messages(bot.discord.world.general, bot.person)).toMatchObject([
      { content: 'Bye', visibleTo: null },
      { content: 'More', visibleTo: bot.person.id },
    ]);
    expect(await bot.request('DELETE', original)).toEqual({ status: 204, body: null });
    expect(await bot.request('DELETE', `${webhook}/messages/${id}`)).toEqual({ status: 204, body: null });
    expect(bot.discord.world.violations).toEqual([]);
    expect(await bot.request('GET', original)).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  it('opens with the callback and closes after fifteen minutes', async () => {
    const { callback, webhook } = await ask();
    expect(await bot.request('POST', webhook, { content: 'Early' })).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
    await bot.request('POST', callback, { type: 5 });
    bot.timers.pass(15 * 60_000 + 1);
    expect(await bot.request('POST', webhook, { content: 'Late' })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });

  it('refuses what a message may not be', async () => {
    const { callback, webhook } = await ask();
    await bot.request('POST', callback, hello);
    expect(await bot.request('POST', webhook, {})).toMatchObject({ body: { code: 50035 } });
    expect(await bot.request('PATCH', `${webhook}/messages/@original`, { embeds: 1 })).toMatchObject({
      body: { code: 50035 },
    });
    expect(await bot.request('PATCH', `${webhook}/messages/@original`, 'no json')).toMatchObject({
      body: { code: 50109 },
    });
  });
});

function menu(custom_id: string): Json {
  return { type: 3, custom_id, options: [{ label: 'L', value: 'v' }] };
}
