import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Json } from '../../../src/doors/local-discord/state.ts';
import { type ConnectedBot, openConnectedBot } from '../../fixtures/connected-bot.ts';
import { input, label, modalOf, row, select } from '../../fixtures/modal-parts.ts';

let bot: ConnectedBot;
beforeEach(async () => {
  bot = await openConnectedBot();
});
afterEach(() => bot.discord.close());

const part = label(input());

it.each<[string, Json, string]>([
  ['six parts', modalOf(...[...'abcdef'].map((custom_id) => label(input({ custom_id })))), 'BASE_TYPE_BAD_LENGTH'],
  ['no part', modalOf(), 'components'],
  ['a long title', { ...modalOf(part), title: 'x'.repeat(46) }, 'title'],
  ['a long custom id', { ...modalOf(part), custom_id: 'x'.repeat(101) }, 'custom_id'],
  ['a custom id used twice', modalOf(part, row(input({ label: 'L' }))), 'COMPONENT_CUSTOM_ID_DUPLICATED'],
  ['a label around a menu of roles', modalOf(label({ type: 6, custom_id: 'x' })), 'A label holds'],
  ['a label around nothing', modalOf({ type: 18, label: 'L' }), 'component'],
  ['a text without a field', modalOf({ type: 10, content: 'Hello' }), 'must be one of (1, 18)'],
  ['a row of two', modalOf(row(input({ label: 'L' }), input({ custom_id: 'b', label: 'L' }))), 'one text input'],
  ['a text input without any label', modalOf(row(input())), 'BASE_TYPE_REQUIRED'],
  ['lengths that exclude each other', modalOf(label(input({ min_length: 5, max_length: 4 }))), 'min_length'],
  ['numbers of values that exclude each other', modalOf(label(select({ min_values: 2 }))), 'min_values'],
  ['an option used twice', modalOf(label(select({ options: [option('a'), option('a')] }))), 'DUPLICATED'],
  ['a component that is disabled', modalOf(label(select({ disabled: true }))), 'COMPONENT_DISABLED'],
])('no modal opens with %s', async (_, data, word) => {
  const { answer } = await bot.answering({ type: 9, data }, () =>
    bot.world.runCommand({ member: bot.person, channel: bot.world.general, command: 'here' }),
  );
  expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(JSON.stringify(answer.body)).toContain(word);
});

function option(value: string): Json {
  return { label: value, value };
}
