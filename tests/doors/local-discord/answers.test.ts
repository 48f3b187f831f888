import { MessageResponseSchema } from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json, Message } from '../../../src/doors/local-discord/state.ts';
import { type Answered, type ConnectedBot, openConnectedBot } from '../../fixtures/connected-bot.ts';

let bot: ConnectedBot;
beforeEach(async () => {
  bot = await openConnectedBot();
});
afterEach(async () => {
  await bot.discord.close();
  expect(bot.world.violations).toEqual([]);
});

const LOADING = 1 << 7;
const run = (command = 'here') =>
  bot.world.runCommand({ member: bot.person, channel: bot.world.general, command, options: {} });
const shownIn = (channel = bot.world.general): readonly Message[] => bot.world.messages(channel, bot.person);

async function messageOf({ seen }: Answered): Promise<Message> {
  const it = await seen;
  if (!('message' in it)) throw new Error(`expected a message, got ${it.kind}`);
  return it.message;
}

describe('a deferred reply', () => {
  it('is thinking until it is edited, and then it has been said', async () => {
    const answered = await bot.answering({ type: 5 }, run);
    expect(await answered.seen).toMatchObject({ kind: 'thinking', message: { flags: LOADING, content: '' } });
    const body = { content: `<@${bot.person.id}> Done` };
    await bot.request('PATCH', `${answered.webhook}/messages/@original`, body);
    expect(shownIn()).toMatchObject([{ ...body, flags: 0, edited: null, notified: [bot.person.id] }]);
    await bot.request('PATCH', `${answered.webhook}/messages/@original`, { content: 'Otherwise' });
    expect(shownIn()).toMatchObject([{ content: 'Otherwise', edited: bot.timers.now() }]);
  });

  it('stays private when it has thought', async () => {
    const { webhook } = await bot.answering({ type: 5, data: { flags: 64 } }, run);
    await bot.request('PATCH', `${webhook}/messages/@original`, { content: 'Done' });
    expect(shownIn()).toMatchObject([{ flags: 64, visibleTo: bot.person.id }]);
  });

  it('is filled by the first follow-up; the second is a message of its own', async () => {
    const { webhook } = await bot.answering({ type: 5 }, run);
    await bot.request('POST', webhook, { content: 'One' });
    await bot.request('POST', webhook, { content: 'Two' });
    expect(shownIn()).toMatchObject([{ content: 'One', flags: 0 }, { content: 'Two' }]);
  });

  it('to a component’s message shows nothing', async () => {
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'B', custom_id: 'b' }] }];
    const message = await messageOf(await bot.answering({ type: 4, data: { content: 'Hello', components } }, run));
    const press = () => bot.world.press({ member: bot.person, message, customId: 'b' });
    const { seen, webhook } = await bot.answering({ type: 6 }, press);
    expect(await seen).toEqual({ kind: 'acknowledged' });
    expect(shownIn()).toEqual([message]);
    await bot.request('PATCH', `${webhook}/messages/@original`, { content: 'Later' });
    expect(shownIn()).toMatchObject([{ id: message.id, content: 'Later' }]);
  });
});

describe('an answer to a command', () => {
  const hello = { type: 4, data: { content: 'Hello' } };

  it('tells who used which command, to people and to the bot', async () => {
    const answered = await bot.answering(hello, run);
    const { id: interaction } = answered.interaction;
    const used = { person: bot.person.id, interaction, command: 'here', kind: 'slash' };
    expect((await messageOf(answered)).used).toEqual(used);
    const { body } = await bot.request('GET', `${answered.webhook}/messages/@original`);
    const guild = answered.interaction.guild_id;
    expect(body).toMatchObject({
      interaction_metadata: {
        id: interaction,
        type: 2,
        user: { id: bot.person.id },
        authorizing_integration_owners: { '0': guild },
      },
      interaction: { id: interaction, type: 2, name: 'here', user: { id: bot.person.id } },
    });
    // The schema asks for a Z; Discord really writes +00:00, and so do we.
    const { error } = MessageResponseSchema.safeParse(body);
    expect(error?.issues.map(({ path }) => path)).toEqual([['timestamp']]);
  });

  it('names the subcommand, and tells a menu from what is typed', async () => {
    const { world } = bot;
    const member = world.join({ name: 'Mo', moderates: true });
    const nested = { member, channel: world.general, command: 'curate entries drop' };
    const dropped = await messageOf(await bot.answering(hello, () => world.runCommand(nested)));
    expect(dropped.used).toMatchObject({ command: 'curate entries drop', kind: 'slash' });
    const message = world.say({ member, channel: world.general, content: 'So they say' });
    const pick = () => world.runOnMessage({ member, message, command: 'Check quotes' });
    const picked = await messageOf(await bot.answering({ type: 5 }, pick));
    expect(picked.used).toMatchObject({ person: member.id, command: 'Check quotes', kind: 'menu' });
  });

  it('in direct messages is owned by the person, too', async () => {
    const { world, person } = bot;
    const channel = world.directMessages(person);
    const act = () => world.runCommand({ member: person, channel, command: 'alone' });
    const { webhook } = await bot.answering(hello, act);
    const { body } = await bot.request('GET', `${webhook}/messages/@original`);
    const owners = { '0': '0', '1': person.id };
    expect((body as { interaction_metadata: Json }).interaction_metadata).toMatchObject({
      authorizing_integration_owners: owners,
    });
  });

  it('is told from follow-ups and from what people say', async () => {
    const { webhook } = await bot.answering(hello, run);
    await bot.request('POST', webhook, { content: 'And' });
    bot.world.say({ member: bot.person, channel: bot.world.general, content: 'Aha' });
    expect(shownIn().map(({ used }) => used?.command ?? null)).toEqual(['here', null, null]);
    const { body } = await bot.request('GET', `${webhook}/messages/${shownIn()[1]?.id}`);
    expect(body).not.toHaveProperty('interaction_metadata');
  });
});
