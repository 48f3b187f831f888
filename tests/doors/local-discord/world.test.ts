import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registrationOf } from '../../../src/discord/registration.ts';
import type { Json } from '../../../src/doors/local-discord/state.ts';
import { openRawBot, RAW_TOKEN, type RawBot, type Socket } from '../../fixtures/raw-bot.ts';
import { tinyCommands } from '../../fixtures/tiny-commands.ts';

let bot: RawBot;
let socket: Socket;
beforeEach(async () => {
  bot = await openRawBot();
  const menu = { type: 3, name: 'Look up' };
  const commands = `/applications/${bot.discord.world.application}/commands`;
  await bot.request('PUT', commands, [...registrationOf(tinyCommands), menu]);
  socket = bot.socket();
  await socket.next();
  socket.send({ op: 2, d: { token: RAW_TOKEN, intents: 0, properties: {} } });
  await socket.next();
});
afterEach(() => bot.discord.close());

async function received(): Promise<Json> {
  return (await socket.next()).d as Json;
}

describe('an interaction', () => {
  it('in a server carries all that Discord sends', async () => {
    const { world } = bot.discord;
    const member = world.join({ name: 'Mod', locale: 'de', moderates: true });
    const options = { start: 1, for: bot.person.id };
    void world.runCommand({ member, channel: world.general, command: 'count', options });
    const interaction = await received();
    expect(Object.keys(interaction).toSorted()).toEqual(
      [
        ...['app_permissions', 'application_id', 'attachment_size_limit', 'authorizing_integration_owners', 'channel'],
        ...[
          'channel_id',
          'context',
          'data',
          'entitlement_sku_ids',
          'entitlements',
          'guild',
          'guild_id',
          'guild_locale',
        ],
        ...['id', 'locale', 'member', 'token', 'type', 'version'],
      ].toSorted(),
    );
    expect(interaction).toMatchObject({
      application_id: world.application,
      type: 2,
      locale: 'de',
      context: 0,
      member: { user: { id: member.id } },
      data: {
        name: 'count',
        options: [
          { name: 'start', type: 4, value: 1 },
          { name: 'for', type: 6, value: bot.person.id },
        ],
        resolved: { users: { [bot.person.id]: { username: 'nelly' } } },
      },
    });
    const { permissions } = interaction.member as { permissions: string };
    expect(BigInt(permissions) & (1n << 13n)).not.toBe(0n);
  });

  it('in direct messages has a user and no member', async () => {
    const { world } = bot.discord;
    void world.runCommand({ member: bot.person, channel: world.directMessages(bot.person), command: 'saw' });
    const interaction = await received();
    expect(interaction).toMatchObject({ user: { id: bot.person.id }, context: 1, channel: { type: 1 } });
    expect(interaction).not.toHaveProperty('member');
    expect(interaction).not.toHaveProperty('guild_id');
  });

  it('from a message’s menu carries the message', async () => {
    const { world } = bot.discord;
    const message = world.say({ member: bot.person, channel: world.general, content: 'Who said that?' });
    void world.runOnMessage({ member: bot.person, message, command: 'Look up' });
    expect(await received()).toMatchObject({
      data: { type: 3, target_id: message.id, resolved: { messages: { [message.id]: { content: 'Who said that?' } } } },
    });
  });
});

describe('what nobody could do in Discord', () => {
  it('throws with what would be possible', async () => {
    const { world } = bot.discord;
    const act = { member: bot.person, channel: world.general };
    await expect(world.runCommand({ ...act, command: 'nope' })).rejects.toThrow(
      'expected one of "count", "fruit", "saw"',
    );
    await expect(world.runCommand({ ...act, command: 'fruit', options: { x: 1 } })).rejects.toThrow(
      'expected one of "name", "taste"',
    );
    const message = world.say({ ...act, content: 'plain' });
    await expect(world.press({ member: bot.person, message, customId: 'a:b' })).rejects.toThrow('the message has none');
  });
});

describe('people', () => {
  it('are all known to each other', () => {
    const { world } = bot.discord;
    const member = world.join({ name: 'Mo' });
    expect(world.people()).toEqual([bot.person, member]);
  });

  it.each([
    ['nothing', '', 'Say "": expected something to read'],
    ['blanks', ' \n ', 'expected something to read'],
    ['more than 2,000 characters', '🙂'.repeat(2001), 'Say a text of "2001" characters: expected at most 2000'],
  ])('cannot say %s', (_, content, sentence) => {
    const { world } = bot.discord;
    expect(() => world.say({ member: bot.person, channel: world.general, content })).toThrow(sentence);
    expect(world.messages(world.general, bot.person)).toEqual([]);
  });

  it('dismiss what only they see, once, and nothing else', async () => {
    const { world } = bot.discord;
    const seen = world.runCommand({ member: bot.person, channel: world.general, command: 'saw' });
    const { id, token } = await received();
    await bot.request('POST', `/interactions/${id}/${token}/callback`, {
      type: 4,
      data: { content: 'Psst', flags: 64 },
    });
    const answer = await seen;
    if (!('message' in answer)) throw new Error(`expected a message, got ${answer.kind}`);
    const { message } = answer;
    const member = world.join({ name: 'Mo' });
    expect(() => world.dismiss({ member, message })).toThrow('expected one that only "Mo" sees');
    world.dismiss({ member: bot.person, message });
    expect(world.find(message)).toBeNull();
    expect(() => world.dismiss({ member: bot.person, message })).toThrow('expected one that is still there');
    const said = world.say({ member, channel: world.general, content: 'For all' });
    expect(() => world.dismiss({ member, message: said })).toThrow('expected one that only "Mo" sees');
  });
});

it('tells listeners of every change, until they have heard enough', () => {
  const { world } = bot.discord;
  const heard: number[] = [];
  const stop = world.subscribe(() => heard.push(world.messages(world.general, bot.person).length));
  world.say({ member: bot.person, channel: world.general, content: 'One' });
  stop();
  world.say({ member: bot.person, channel: world.general, content: 'Two' });
  expect(heard).toEqual([1]);
});
