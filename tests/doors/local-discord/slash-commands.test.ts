import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OptionValue } from '../../../src/doors/local-discord/interaction-payload.ts';
import { mayUse } from '../../../src/doors/local-discord/may-use.ts';
import type { Json, Person } from '../../../src/doors/local-discord/state.ts';
import { type ConnectedBot, openConnectedBot } from '../../fixtures/connected-bot.ts';

let bot: ConnectedBot;
let mod: Person;
beforeEach(async () => {
  bot = await openConnectedBot();
  mod = bot.world.join({ name: 'Mo', moderates: true });
});
afterEach(async () => {
  await bot.discord.close();
  expect(bot.world.violations).toEqual([]);
});

type Options = Readonly<Record<string, OptionValue>>;

const run = (command: string, options: Options = {}, member = bot.person) =>
  bot.world.runCommand({ member, channel: bot.world.general, command, options });
const complete = (command: string, options: Options, focused: string, member = bot.person) =>
  bot.world.autocomplete({ member, channel: bot.world.general, command, options, focused });

describe('a subcommand', () => {
  it('is nested as Discord nests it, with the options of the deepest one', async () => {
    void run('curate entries add', { entry: 'x' }, mod);
    expect((await bot.received()).data).toMatchObject({
      name: 'curate',
      type: 1,
      options: [
        {
          name: 'entries',
          type: 2,
          options: [{ name: 'add', type: 1, options: [{ name: 'entry', type: 3, value: 'x' }] }],
        },
      ],
    });
    void run('curate list', {}, mod);
    expect((await bot.received()).data).toMatchObject({ options: [{ name: 'list', type: 1, options: [] }] });
  });

  it('completes its options too', async () => {
    void complete('curate entries add', { entry: '' }, 'entry', mod);
    const { type, data } = await bot.received();
    expect(type).toBe(4);
    expect(JSON.stringify(data)).toContain('{"name":"entry","type":3,"value":"","focused":true}');
  });

  it.each([
    ['curate', 'Run "curate": nothing to run yet, expected one of "list", "entries" behind it'],
    ['curate entries', 'Run "curate entries": nothing to run yet, expected one of "add", "drop" behind it'],
    ['curate entry', 'Run "curate entry": no such subcommand, expected one of "list", "entries"'],
    ['curate list more', 'Run "curate list more": no such subcommand, expected no option'],
    ['note words', 'Run "note words": no such subcommand, expected no option'],
    ['nope add', 'Run the command "nope": not registered, expected one of'],
  ])('that %j names is not run unless it is one', async (command, sentence) => {
    await expect(run(command, {}, mod)).rejects.toThrow(sentence);
  });
});

describe('options', () => {
  it('that fit are sent, with the people whom they name', async () => {
    const options = { words: '🙂🙂🙂🙂🙂', kind: 'fact', count: 3, loud: false, for: mod.id, share: 0.5, tag: 'any' };
    void run('note', options);
    const { data } = await bot.received();
    expect(data).toMatchObject({ resolved: { users: { [mod.id]: { username: 'mo' } }, members: { [mod.id]: {} } } });
    const sent = (data as { options: { name: string; value: OptionValue }[] }).options;
    expect(Object.fromEntries(sent.map(({ name, value }) => [name, value]))).toEqual(options);
  });

  const words = 'abc';
  it.each<[string, Options, string]>([
    ['a required one missing', { kind: 'fact' }, 'without the option "words": expected a value, for it is required'],
    ['an unknown one', { words, x: 1 }, 'with the option "x": expected one of "words"'],
    ['a text too short', { words: 'a' }, 'with "a" as "words": expected at least 2 characters'],
    ['a text too long', { words: 'abcdef' }, 'expected at most 5 characters, got 6'],
    ['a text beyond Discord’s own limit', { words, tag: 'x'.repeat(6001) }, 'expected at most 6000 characters'],
    ['no text for a text', { words: 7 }, 'with "7" as "words": expected a text'],
    ['what is no choice', { words, kind: 'lie' }, 'with "lie" as "kind": expected one of "fact"'],
    ['a number too small', { words, count: 0 }, 'expected at least 1'],
    ['a number too large', { words, count: 4 }, 'expected at most 3'],
    ['a fraction for a whole number', { words, count: 1.5 }, 'expected a whole number'],
    ['a text for a number', { words, share: '1' }, 'expected a number'],
    ['a text for yes or no', { words, loud: 'yes' }, 'expected true or false'],
    ['nobody for a person', { words, for: '1' }, 'expected the id of a person of this server'],
  ])('cannot be sent with %s', async (_, options, sentence) => {
    await expect(run('note', options)).rejects.toThrow(sentence);
  });

  it('may be unfinished while one of them is typed', async () => {
    void complete('note', { tag: 't', count: 9 }, 'tag');
    expect(await bot.received()).toMatchObject({ type: 4, data: { options: [{ focused: true }, { value: 9 }] } });
  });

  it('complete only where the bot completes them, and the one that is typed is there', async () => {
    await expect(complete('note', { words: 'a' }, 'words')).rejects.toThrow('expected one of "tag"');
    await expect(complete('note', { words: 'a' }, 'tag')).rejects.toThrow('Complete the option "tag" of "note"');
  });
});

describe('permissions', () => {
  it('keep a command from who lacks them', async () => {
    const sentence = `Run "curate" as "Nelly": expected somebody with the permissions "${1 << 13}"`;
    await expect(run('curate list')).rejects.toThrow(sentence);
    await expect(complete('curate entries add', { entry: '' }, 'entry')).rejects.toThrow(sentence);
    await expect(run('rule', {}, mod)).rejects.toThrow('expected somebody with the permissions "0"');
    const message = bot.world.say({ member: mod, channel: bot.world.general, content: 'Hello' });
    await expect(bot.world.runOnMessage({ member: bot.person, message, command: 'Take down' })).rejects.toThrow(
      '"Nelly"',
    );
    void bot.world.runOnMessage({ member: mod, message, command: 'Take down' });
    expect(await bot.received()).toMatchObject({ data: { name: 'Take down' } });
  });

  it('do not count in direct messages', async () => {
    const channel = bot.world.directMessages(bot.person);
    void bot.world.runCommand({ member: bot.person, channel, command: 'curate list' });
    expect(await bot.received()).toMatchObject({ context: 1, data: { name: 'curate' } });
  });

  it('tell which commands a person is offered', () => {
    const offered = (person: Person): unknown[] =>
      bot.world
        .commands()
        .filter((command: Json) => mayUse(person, command))
        .map(({ name }) => name);
    expect(offered(bot.person)).toEqual(['note', 'here', 'alone', 'Check quotes']);
    expect(offered(mod)).toEqual(['note', 'curate', 'here', 'alone', 'Check quotes', 'Take down']);
  });
});

it('a command for one place is not offered in another', async () => {
  const { world, person } = bot;
  const alone = { member: person, channel: world.directMessages(person) };
  await expect(run('alone')).rejects.toThrow('Run "alone" in "general": expected another place than the server');
  await expect(world.runCommand({ ...alone, command: 'here' })).rejects.toThrow(
    'Run "here" in "Nelly": expected another place than direct messages',
  );
  void run('here');
  expect(await bot.received()).toMatchObject({ data: { name: 'here' } });
  void world.runCommand({ ...alone, command: 'alone' });
  expect(await bot.received()).toMatchObject({ data: { name: 'alone' } });
});
