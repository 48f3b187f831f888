import { afterEach, describe, expect, it } from 'vitest';
import { type KeptState, keptStateSchema } from '../../../src/doors/local-discord/kept-state.ts';
import { type ConnectedBot, openConnectedBot } from '../../fixtures/connected-bot.ts';
import type { RawBotOptions } from '../../fixtures/raw-bot.ts';

const opened: ConnectedBot[] = [];
afterEach(async () => {
  for (const bot of opened.splice(0)) await bot.discord.close();
});

async function open(options: RawBotOptions = {}): Promise<ConnectedBot> {
  const bot = await openConnectedBot(options);
  opened.push(bot);
  return bot;
}

/** What was kept, on its way through a file. */
function throughFile(bot: ConnectedBot): KeptState {
  return keptStateSchema.parse(JSON.parse(JSON.stringify(bot.discord.keep())));
}

/** A server with an answer in its second channel and one in direct messages. */
async function livedIn(): Promise<ConnectedBot> {
  const bot = await open({ channels: ['allgemein', 'general'] });
  const { world, person: member } = bot;
  const [, channel = world.general] = world.channels();
  const data = { content: 'Hello', embeds: [{ title: 'T' }], flags: 64 };
  await bot.answering({ type: 4, data }, () => world.runCommand({ member, channel, command: 'here' }));
  const direct = world.directMessages(member);
  await bot.answering({ type: 4, data }, () => world.runCommand({ member, channel: direct, command: 'alone' }));
  return bot;
}

describe('what is kept', () => {
  it('makes the same server again', async () => {
    const before = await livedIn();
    const after = await open({ kept: throughFile(before), channels: ['allgemein', 'general', 'moderation'] });
    const [old, now] = [before.world, after.world];
    expect(now.application).toBe(old.application);
    expect(now.general).toEqual(old.general);
    expect(now.channels().map(({ name }) => name)).toEqual(['allgemein', 'general', 'moderation']);
    expect(now.channels().slice(0, 2)).toEqual(old.channels());
    expect(now.people()[0]).toEqual(before.person);
    const direct = old.directMessages(before.person);
    expect(now.directMessages(before.person)).toEqual(direct);
    for (const channel of [...old.channels(), direct])
      expect(now.messages(channel, before.person)).toEqual(old.messages(channel, before.person));
    expect(now.commands().map(({ id, name }) => [id, name])).toEqual(old.commands().map(({ id, name }) => [id, name]));
  });

  it('is continued with new ids, although the clock stands where it stood', async () => {
    const before = await livedIn();
    const kept = throughFile(before);
    const after = await open({ kept });
    const said = after.world.say({ member: after.person, channel: after.world.general, content: 'Again' });
    expect(JSON.stringify(kept)).not.toContain(said.id);
    expect(JSON.stringify(kept)).not.toContain(after.person.id);
    expect(BigInt(said.id)).toBeGreaterThan(BigInt(kept.messages.at(-1)?.id ?? 0));
    expect(after.world.channels()).toEqual(before.world.channels());
  });

  it('is no more than the last 200 messages of a channel, and nothing that is still thinking', async () => {
    const bot = await open({ channels: ['general', 'other'] });
    const { world, person: member } = bot;
    const [, other = world.general] = world.channels();
    await bot.answering({ type: 5 }, () => world.runCommand({ member, channel: other, command: 'here' }));
    for (let i = 0; i < 205; i += 1) world.say({ member, channel: world.general, content: `${i}` });
    world.say({ member, channel: other, content: 'Alone' });
    const contents = throughFile(bot).messages.map(({ content }) => content);
    expect(contents).toHaveLength(201);
    expect([contents[0], contents[199], contents[200]]).toEqual(['5', '204', 'Alone']);
  });

  it('loses the direct messages of who is gone, and what was said there', async () => {
    const kept = throughFile(await livedIn());
    const after = await open({ kept: { ...kept, people: [] } });
    expect(after.discord.keep().channels.map(({ person }) => person)).toEqual([null, null]);
    expect(after.discord.keep().messages).toHaveLength(1);
  });

  it.each([
    ['no object', () => null],
    ['a message without an id', (kept: KeptState) => ({ ...kept, messages: [{ ...kept.messages[0], id: undefined }] })],
    ['a person without a name', (kept: KeptState) => ({ ...kept, people: [{ id: '1' }] })],
    ['an id that is none', (kept: KeptState) => ({ ...kept, application: 'nope' })],
  ])('is not read from %s', async (_, spoil) => {
    expect(keptStateSchema.safeParse(spoil(throughFile(await livedIn()))).success).toBe(false);
  });
});

it('a server has one channel unless it is told otherwise', async () => {
  expect((await open()).world.channels()).toMatchObject([{ name: 'general', person: null }]);
  const { world, person } = await open({ channels: ['allgemein', 'general'] });
  world.directMessages(person);
  expect(world.channels().map(({ name }) => name)).toEqual(['allgemein', 'general']);
  expect(world.general.name).toBe('allgemein');
});
