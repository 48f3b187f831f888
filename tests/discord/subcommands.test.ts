import { describe, expect, it } from 'vitest';
import { createHandle } from '../../src/discord/handle-interaction.ts';
import { autocomplete, command, MODERATOR, messageMenu, press } from '../fixtures/interactions.ts';
import { allTinyCommands, noKnowledge } from '../fixtures/tiny-commands.ts';

const handle = createHandle({ knowledge: noKnowledge, commands: allTinyCommands });
const moderator = { permissions: MODERATOR };
const fruit = { name: 'fruit', value: 'Birne' };
const says = (content: unknown) => ({ response: { data: { content, flags: 64 } } });

describe('a subcommand', () => {
  it('gets its own options, and is named in full in the log', async () => {
    const handled = await handle(command('shelf add', [fruit, { name: 'pieces', value: 3 }], moderator));
    expect(handled).toMatchObject(says('Added: Birne × 3'));
    expect(handled.outcome).toMatchObject({ kind: 'answered', command: 'shelf add' });
    expect(await handle(command('shelf list', [], moderator))).toMatchObject(says('An empty shelf.'));
  });

  it('refuses options as a command does', async () => {
    const handled = await handle(command('shelf add', [fruit, { name: 'pieces', value: 10 }], moderator));
    expect(handled).toMatchObject(says(expect.stringContaining('from 1 to 9')));
    expect(handled.outcome).toMatchObject({ kind: 'bad-option', command: 'shelf add', option: 'pieces' });
    expect(await handle(command('shelf add', [], moderator))).toMatchObject({ outcome: { problem: 'missing' } });
  });

  it('completes its options', async () => {
    const options = [
      { name: 'pieces', value: 2 },
      { name: 'fruit', value: 'q', focused: true },
    ];
    const handled = await handle(autocomplete('shelf add', options, moderator));
    expect(handled.response).toEqual({ type: 8, data: { choices: [{ name: 'Quitte × 2', value: 'Quitte' }] } });
    expect(handled.outcome).toMatchObject({ kind: 'suggested', command: 'shelf add', option: 'fruit', choices: 1 });
  });

  it('answers its own components, and the command answers the others', async () => {
    expect(await handle(press('shelf add:a:b', null, moderator))).toMatchObject({
      response: { type: 7, data: { content: 'Added again: a:b' } },
      outcome: { kind: 'pressed', command: 'shelf add' },
    });
    expect(await handle(press('shelf:all', null, moderator))).toMatchObject(says('Cleared: all'));
  });

  it('that is named nowhere leaves the word to the command', async () => {
    expect(await handle(command('shelf', [], moderator))).toMatchObject(says('Say what to do: add or list.'));
  });

  it.each(['shelf burn', 'shelf __proto__', 'count add', 'nope add'])(
    'that we do not have is an unknown command: %s',
    async (path) => {
      const handled = await handle(command(path, [], moderator));
      expect(handled).toMatchObject({
        ...says(expect.stringContaining('/help')),
        outcome: { kind: 'unknown-command' },
      });
      const completing = await handle(autocomplete(path, [{ name: 'x', value: '', focused: true }], moderator));
      expect(completing.response).toEqual({ type: 8, data: { choices: [] } });
    },
  );

  it.each(['shelf list:x', 'shelf burn:x', 'shelf add more:x', ' add:x', 'shelf :x'])(
    'that takes no press is an older version: %s',
    async (id) => {
      expect(await handle(press(id, null, moderator))).toMatchObject({
        ...says(expect.stringContaining('older version')),
        outcome: { kind: 'stale-component' },
      });
    },
  );

  it('with options that do not fit at all is not understood', async () => {
    for (const options of [[{ type: 1 }], [{ type: 1, name: 'add', options: 7 }], [{ type: 2, name: 'add' }]]) {
      const json = { ...command('shelf', [], moderator), data: { id: '5', type: 1, name: 'shelf', options } };
      expect(await handle(json)).toMatchObject({ response: { type: 4 }, outcome: { kind: 'not-understood' } });
    }
  });
});

describe('what only moderators may do', () => {
  const doings = {
    'a subcommand': (by: object) => command('shelf add', [fruit], by),
    'a press': (by: object) => press('shelf:all', null, by),
    'a press of its subcommand': (by: object) => press('shelf add:x', null, by),
    'a press of a hidden command': (by: object) => press('judge:yes', null, by),
    'the menu of a hidden command': (by: object) => messageMenu('Judge this', 'Hm', by),
    'a menu alone': (by: object) => messageMenu('Count its sheep', 'sheep', by),
  };

  it.each(Object.entries(doings))('is refused to others: %s', async (_, doing) => {
    const others = [{}, { locale: 'de' }, { permissions: '0' }, { direct: true }];
    for (const other of others) {
      const handled = await handle(doing(other));
      const sentence = 'locale' in other ? 'Das kann nur die Moderation' : 'Only moderators of this server';
      expect(handled).toMatchObject(says(expect.stringContaining(sentence)));
      expect(handled.outcome.kind).toBe('refused');
    }
    for (const permissions of [MODERATOR, String(1 << 3)])
      expect((await handle(doing({ permissions }))).outcome.kind).not.toBe('refused');
  });

  it('proposes nothing to others', async () => {
    const handled = await handle(autocomplete('shelf add', [{ ...fruit, value: 'q', focused: true }]));
    expect(handled).toMatchObject({
      response: { type: 8, data: { choices: [] } },
      outcome: { kind: 'refused', command: 'shelf add' },
    });
  });

  it('is nobody’s in direct messages, whatever permissions the interaction claims', async () => {
    const { guild_id: _, ...rest } = command('shelf list', [], moderator);
    expect(await handle(rest)).toMatchObject({ outcome: { kind: 'refused' } });
  });

  it('leaves everybody the command whose menu alone is theirs', async () => {
    expect(await handle(command('sheep'))).toMatchObject(says('One sheep.'));
  });
});
