import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json, Message, Person } from '../../../src/doors/local-discord/state.ts';
import { type ConnectedBot, openConnectedBot } from '../../fixtures/connected-bot.ts';

let bot: ConnectedBot;
let mo: Person;
let message: Message;
beforeEach(async () => {
  bot = await openConnectedBot();
  const { world, person: member } = bot;
  mo = world.join({ name: 'Mo' });
  const options = ['a', 'b', 'c'].map((value) => ({ label: value, value }));
  const components = [
    row({ type: 3, custom_id: 'one', options }),
    row({ type: 3, custom_id: 'some', options, min_values: 0, max_values: 2 }),
    row({ type: 5, custom_id: 'who', max_values: 2 }),
    row(
      { type: 2, style: 1, label: 'B', custom_id: 'button' },
      { type: 2, style: 1, label: 'D', custom_id: 'off', disabled: true },
    ),
  ];
  const run = () => world.runCommand({ member, channel: world.general, command: 'here' });
  const { seen } = await bot.answering({ type: 4, data: { content: 'Pick', components } }, run);
  const shown = await seen;
  if (shown.kind !== 'message') throw new Error(`expected a message, got ${shown.kind}`);
  message = shown.message;
});
afterEach(async () => {
  await bot.discord.close();
  expect(bot.world.violations).toEqual([]);
});

function row(...components: Json[]): Json {
  return { type: 1, components };
}

const press = (customId: string, values?: readonly string[]) =>
  bot.world.press({ member: bot.person, message, customId, ...(values && { values }) });

describe('a select menu', () => {
  it('of texts sends what was picked', async () => {
    void press('some', ['c', 'a']);
    const some = { id: 4, custom_id: 'some', component_type: 3 };
    expect((await bot.received()).data).toEqual({ ...some, values: ['c', 'a'] });
    void press('some');
    expect((await bot.received()).data).toEqual({ ...some, values: [] });
  });

  it('of people sends who was picked', async () => {
    void press('who', [mo.id, bot.person.id]);
    expect((await bot.received()).data).toMatchObject({
      id: 6,
      custom_id: 'who',
      component_type: 5,
      values: [mo.id, bot.person.id],
      resolved: {
        users: { [mo.id]: { username: 'mo' }, [bot.person.id]: { username: 'nelly' } },
        members: { [mo.id]: { permissions: expect.any(String) } },
      },
    });
  });

  it.each<[string, string, readonly string[], string]>([
    ['what it does not offer', 'one', ['z'], 'Pick "z" from "one": expected one of "a", "b", "c"'],
    ['nothing where it asks for something', 'one', [], 'Pick 0 values from "one": expected 1 to 1'],
    ['more than it takes', 'some', ['a', 'b', 'c'], 'Pick 3 values from "some": expected 0 to 2'],
    ['the same twice', 'some', ['a', 'a'], 'Pick "a", "a" from "some": expected each value once'],
    ['somebody who is not there', 'who', ['1'], 'Pick "1" from "who": expected one of'],
  ])('does not let anybody pick %s', async (_, customId, values, sentence) => {
    await expect(press(customId, values)).rejects.toThrow(sentence);
  });
});

it('a button is known by the number that the message gives it, and a disabled one cannot be pressed', async () => {
  void press('button');
  const { data, message: shown } = await bot.received();
  expect(data).toEqual({ id: 8, custom_id: 'button', component_type: 2 });
  expect(JSON.stringify(shown)).toContain('"custom_id":"button","id":8');
  await expect(press('off')).rejects.toThrow('Press "off": no such component');
});
