import { ApplicationCommandAutocompleteCallbackRequestSchema } from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import { createHandle } from '../../src/discord/handle-interaction.ts';
import type { Handled } from '../../src/discord/handled.ts';
import { autocomplete, command, messageMenu, press } from '../fixtures/interactions.ts';
import { noKnowledge, SABOTAGE, tinyCommands } from '../fixtures/tiny-commands.ts';

const handle = createHandle({ knowledge: noKnowledge, commands: tinyCommands });
const start = { name: 'start', value: 3 };

function contentOf({ response }: Handled): unknown {
  return response !== null && 'data' in response && 'content' in response.data ? response.data.content : null;
}

function flagsOf({ response }: Handled): unknown {
  return response !== null && 'data' in response && 'flags' in response.data ? response.data.flags : 0;
}

describe('a command', () => {
  it('gets its options and the reader’s language, and its reply becomes a message', async () => {
    const handled = await handle(command('count', [start], { locale: 'de' }));
    expect(handled.response).toMatchObject({ type: 4, data: { content: 'Stand: 3', allowed_mentions: { parse: [] } } });
    expect(handled.outcome).toEqual({
      kind: 'answered',
      interaction: '846462639134605312',
      language: 'de',
      command: 'count',
      cited: 0,
    });
  });

  it('speaks English to every locale but German', async () => {
    expect(contentOf(await handle(command('count', [start], { locale: 'fr' })))).toBe('Count: 3');
    expect(contentOf(await handle(command('count', [start], { locale: 'de-DE' })))).toBe('Stand: 3');
  });

  it('can answer privately, and notify the one member that it names', async () => {
    const handled = await handle(
      command('count', [start, { name: 'private', value: true }, { name: 'for', value: '99' }]),
    );
    expect(handled.response).toMatchObject({
      type: 4,
      data: { flags: 64, allowed_mentions: { parse: [], users: ['99'] } },
    });
  });

  it('works in direct messages, where nobody moderates', async () => {
    const handled = await handle(press('count:remove', null, { direct: true }));
    expect(contentOf(handled)).toBe('Only moderators.');
  });

  it.each([
    ['that is missing', [], 'The option **start** is still missing.', 'missing'],
    [
      'of the wrong kind',
      [{ name: 'start', value: 'three' }],
      'I can’t use “three” for **start**. It takes a whole number from 0 to 100.',
      'unfit',
    ],
    [
      'that is no whole number',
      [{ name: 'start', value: 1.5 }],
      'I can’t use “1\\.5” for **start**. It takes a whole number from 0 to 100.',
      'unfit',
    ],
    [
      'beyond its limit',
      [{ name: 'start', value: 101 }],
      'I can’t use “101” for **start**. It takes a whole number from 0 to 100.',
      'unfit',
    ],
    [
      'for a member that is none',
      [start, { name: 'for', value: 'Nelly' }],
      'I can’t use “Nelly” for **for**. It takes a member.',
      'unfit',
    ],
    [
      'that is not yes or no',
      [start, { name: 'private', value: 'x' }],
      'I can’t use “x” for **private**. It takes yes or no.',
      'unfit',
    ],
  ])('refuses an option %s with a private sentence', async (_, options, sentence, problem) => {
    const handled = await handle(command('count', options));
    expect(contentOf(handled)).toBe(sentence);
    expect(flagsOf(handled)).toBe(64);
    expect(handled.outcome).toMatchObject({ kind: 'bad-option', command: 'count', problem });
  });

  it('leaves out an option that we do not know any more', async () => {
    expect(contentOf(await handle(command('count', [start, { name: 'colour', value: 'x' }])))).toBe('Count: 3');
  });

  it('that nobody knows is met with a private, friendly word', async () => {
    for (const interaction of [command('nope'), command('__proto__'), messageMenu('count', 'Hello')]) {
      const handled = await handle(interaction);
      expect(contentOf(handled)).toContain('/help');
      expect(flagsOf(handled)).toBe(64);
      expect(handled.outcome.kind).toBe('unknown-command');
    }
  });

  it('that throws becomes a private apology with the interaction’s id, and an outcome with the error', async () => {
    for (const interaction of [command('saw', [], { id: '4711' }), press('saw:on', null, { id: '4711' })]) {
      const handled = await handle(interaction);
      expect(contentOf(handled)).toContain('`4711`');
      expect(flagsOf(handled)).toBe(64);
      expect(handled.outcome).toMatchObject({
        kind: 'crashed',
        interaction: '4711',
        command: 'saw',
        error: new Error(SABOTAGE),
      });
    }
  });
});

describe('completing an option', () => {
  it('gives what was typed and the other options to the command', async () => {
    const handled = await handle(
      autocomplete('fruit', [
        { name: 'taste', value: 'sweet' },
        { name: 'name', value: 'b', focused: true },
      ]),
    );
    expect(handled.response).toEqual({ type: 8, data: { choices: [{ name: 'Birne, sweet', value: 'Birne' }] } });
    expect(handled.outcome).toMatchObject({ kind: 'suggested', command: 'fruit', option: 'name', choices: 1 });
  });

  it('never sends more than 25 choices nor names longer than 100 characters', async () => {
    const { response } = await handle(autocomplete('fruit', [{ name: 'name', value: 'all', focused: true }]));
    expect(ApplicationCommandAutocompleteCallbackRequestSchema.safeParse(response).success).toBe(true);
    expect(response).toMatchObject({ data: { choices: { length: 25 } } });
  });

  it.each([
    ['an unknown command', 'nope', 'name', 'unknown-command'],
    ['an option without proposals', 'fruit', 'taste', 'suggested'],
    ['a command that breaks', 'fruit', 'name', 'crashed'],
  ])('offers nothing for %s', async (_, name, option, kind) => {
    const handled = await handle(autocomplete(name, [{ name: option, value: 'saw', focused: true }]));
    expect(handled.response).toEqual({ type: 8, data: { choices: [] } });
    expect(handled.outcome.kind).toBe(kind);
  });
});

describe('a press', () => {
  it('replies, updates, or passes on what was picked', async () => {
    expect((await handle(press('count:explain'))).response).toMatchObject({
      type: 4,
      data: { content: 'Because.', flags: 64 },
    });
    expect((await handle(press('count:7'))).response).toMatchObject({ type: 7, data: { content: 'Count: 7' } });
    expect((await handle(press('count:pick', ['20']))).response).toMatchObject({
      type: 7,
      data: { content: 'Count: 20' },
    });
  });

  it('removes the message where the command lets the person', async () => {
    for (const permissions of [String(1 << 13), String(1 << 3)]) {
      const handled = await handle(press('count:remove', null, { permissions }));
      expect(handled).toMatchObject({
        response: { type: 6 },
        after: [{ kind: 'delete-original' }],
        outcome: { kind: 'pressed', did: 'remove' },
      });
    }
    expect(await handle(press('count:remove'))).not.toHaveProperty('after');
  });

  it('on something out of date is met with a private, friendly word', async () => {
    for (const id of ['gone:1', 'fruit:1', '', ':', 'constructor:x']) {
      const handled = await handle(press(id));
      expect(contentOf(handled)).toContain('older version');
      expect(handled.outcome.kind).toBe('stale-component');
    }
  });
});

describe('an interaction that does not fit', () => {
  it('is answered all the same, and the outcome says where it did not', async () => {
    const handled = await handle({ ...command('count'), data: { type: 2, name: 'User menu' }, locale: 'de' });
    expect(contentOf(handled)).toContain('/hilfe');
    expect(handled.outcome).toMatchObject({
      kind: 'not-understood',
      interaction: '846462639134605312',
      places: ['data.type'],
    });
    expect((await handle({ ...command('count'), type: 5 })).response).toMatchObject({ type: 4 });
    expect((await handle({ ...command('count'), type: 4, data: {} })).response).toEqual({
      type: 8,
      data: { choices: [] },
    });
  });
});
