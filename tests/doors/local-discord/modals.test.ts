import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModalFields } from '../../../src/doors/local-discord/modal-data.ts';
import type { Json, Message } from '../../../src/doors/local-discord/state.ts';
import { type ConnectedBot, openConnectedBot } from '../../fixtures/connected-bot.ts';
import { input, label, modalOf, people, row, select } from '../../fixtures/modal-parts.ts';

let bot: ConnectedBot;
beforeEach(async () => {
  bot = await openConnectedBot();
});
afterEach(() => bot.discord.close());

const run = () => {
  const { world, person: member } = bot;
  return world.runCommand({ member, channel: world.general, command: 'here' });
};
const submit = (modal: Json, fields: ModalFields, message?: Message) => {
  const { world, person: member } = bot;
  return world.submitModal({ member, channel: world.general, modal, fields, ...(message && { message }) });
};

/** A message with a button, as the bot answers a command. */
async function shown(): Promise<Message> {
  const components = [row({ type: 2, style: 1, label: 'Open', custom_id: 'open' })];
  const { seen } = await bot.answering({ type: 4, data: { content: 'Hello', components } }, run);
  const first = await seen;
  if (first.kind !== 'message') throw new Error(`expected a message, got ${first.kind}`);
  return first.message;
}

describe('a modal', () => {
  const modal = modalOf(label(input()), label(select()), label(people()), row(input({ custom_id: 'old', label: 'O' })));

  it('opens from a command', async () => {
    const { answer, seen } = await bot.answering({ type: 9, data: modal }, run);
    expect(answer.status).toBe(204);
    expect(await seen).toEqual({ kind: 'modal', modal });
  });

  it('opens from a component, and what is sent with it comes with its message', async () => {
    const message = await shown();
    const press = () => bot.world.press({ member: bot.person, message, customId: 'open' });
    const opened = await bot.answering({ type: 9, data: modal }, press);
    expect(opened.interaction).toMatchObject({ data: { id: 2, custom_id: 'open', component_type: 2 } });
    expect(await opened.seen).toMatchObject({ kind: 'modal' });
    const fields = { text: 'words', pick: ['b'], who: [bot.person.id], old: 'style' };
    const sent = await bot.answering({ type: 7, data: { content: 'Done' } }, () => submit(modal, fields, message));
    expect(sent.interaction).toMatchObject({ type: 5, message: { id: message.id }, member: { user: {} } });
    expect(sent.interaction.data).toEqual({
      custom_id: 'form:1',
      components: [
        { type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'text', value: 'words' } },
        { type: 18, id: 3, component: { type: 3, id: 4, custom_id: 'pick', values: ['b'] } },
        { type: 18, id: 5, component: { type: 5, id: 6, custom_id: 'who', values: [bot.person.id] } },
        { type: 1, id: 7, components: [{ type: 4, id: 8, custom_id: 'old', value: 'style' }] },
      ],
      resolved: {
        users: { [bot.person.id]: expect.objectContaining({ username: 'nelly' }) },
        members: { [bot.person.id]: expect.objectContaining({ roles: [] }) },
      },
    });
    expect(await sent.seen).toMatchObject({ kind: 'updated', message: { id: message.id, content: 'Done' } });
    expect(bot.world.violations).toEqual([]);
  });

  it('keeps what it is preset with', async () => {
    const options = [
      { label: 'A', value: 'a', default: true },
      { label: 'B', value: 'b' },
    ];
    const chosen = [{ id: bot.person.id, type: 'user' }];
    const preset = modalOf(
      label(input({ value: 'as before' })),
      label(select({ options })),
      label(people({ default_values: chosen })),
    );
    const { interaction } = await bot.answering({ type: 6 }, () => submit(preset, {}));
    const { components } = interaction.data as { components: { component: Json }[] };
    expect(components.map(({ component }) => component.value ?? component.values)).toEqual([
      'as before',
      ['a'],
      [bot.person.id],
    ]);
  });

  it('numbers its parts around the numbers that the bot gave', async () => {
    const numbered = modalOf(label(input({ id: 2 })), label(select()));
    const { interaction } = await bot.answering({ type: 5 }, () => submit(numbered, { text: 'x', pick: ['a'] }));
    expect(interaction.data).toMatchObject({
      components: [
        { id: 1, component: { id: 2 } },
        { id: 3, component: { id: 4 } },
      ],
    });
  });

  it('may leave open what is not required', async () => {
    const open = { required: false };
    const modal = modalOf(label(input({ ...open, min_length: 5 })), label(select(open)), label(people(open)));
    const { interaction } = await bot.answering({ type: 5 }, () => submit(modal, { text: '', pick: [] }));
    expect(JSON.stringify(interaction.data)).toContain('"value":""');
    expect(interaction.data).not.toHaveProperty('resolved');
  });

  it.each<[string, Json, ModalFields, string]>([
    [
      'an unknown field',
      label(input()),
      { text: 'x', more: 'y' },
      'Fill in "more" of the modal "form:1": expected one of "text"',
    ],
    [
      'a required text left empty',
      label(input()),
      { text: '' },
      'Leave "text" empty: expected a text, for it is required',
    ],
    ['a required choice left open', label(select()), {}, 'Leave "pick" empty: expected at least one value'],
    ['a text too short', label(input({ min_length: 3 })), { text: 'ab' }, 'with "ab": expected at least 3 characters'],
    ['a text too long', label(input({ max_length: 3 })), { text: 'abcd' }, 'expected at most 3 characters'],
    [
      'a text beyond Discord’s own limit',
      label(input()),
      { text: 'x'.repeat(4001) },
      'expected at most 4000 characters',
    ],
    [
      'a value that is no option',
      label(select()),
      { pick: ['z'] },
      'Pick "z" from "pick": expected one of "a", "b", "c"',
    ],
    ['too many values', label(select()), { pick: ['a', 'b'] }, 'Pick 2 values from "pick": expected 1 to 1'],
    ['too few values', label(select({ min_values: 2, max_values: 3 })), { pick: ['a'] }, 'expected 2 to 3'],
    ['nobody', label(people()), { who: ['1'] }, 'Pick "1" from "who": expected one of'],
    ['a text for a choice', label(select()), { pick: 'a' }, 'expected a list of values'],
    ['a choice for a text', label(input()), { text: ['a'] }, 'expected a text'],
  ])('cannot be sent with %s', async (_, part, fields, sentence) => {
    await expect(submit(modalOf(part), fields)).rejects.toThrow(sentence);
  });
});

describe('the bot', () => {
  const part = label(input());

  it.each([
    [8, { choices: [] }],
    [9, modalOf(part)],
    [6, undefined],
    [7, { content: 'x' }],
  ])('cannot answer a modal of a command with a callback of type %i', async (type, data) => {
    const { answer } = await bot.answering({ type, data }, () => submit(modalOf(part), { text: 'x' }));
    expect(JSON.stringify(answer.body)).toContain('must be one of 4, 5');
  });

  it('cannot answer a modal of a component with another modal', async () => {
    const message = await shown();
    const { answer } = await bot.answering({ type: 9, data: modalOf(part) }, () =>
      submit(modalOf(part), { text: 'x' }, message),
    );
    expect(JSON.stringify(answer.body)).toContain('must be one of 4, 5, 6, 7');
  });

  it('can answer a modal with a message of its own', async () => {
    const { seen } = await bot.answering({ type: 4, data: { content: 'Thanks', flags: 64 } }, () =>
      submit(modalOf(part), { text: 'x' }),
    );
    expect(await seen).toMatchObject({ kind: 'message', message: { visibleTo: bot.person.id, used: null } });
  });
});
