/** What every door promises: the same interaction, the same response. A new door is one more call of `describeDoor`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandle } from '../../src/discord/handle-interaction.ts';
import type { Json } from '../../src/doors/local-discord/state.ts';
import { autocomplete, command, MODERATOR, messageMenu, press, submit } from '../fixtures/interactions.ts';
import { allTinyCommands, noKnowledge } from '../fixtures/tiny-commands.ts';

/** A door with its peer: sends one interaction through it and resolves with the response's JSON. */
export interface DoorUnderTest {
  send(interaction: Json): Promise<unknown>;
  close(): Promise<void>;
}

const start = { name: 'start', value: 3 };
const moderator = { permissions: MODERATOR };

const INTERACTIONS: readonly (readonly [string, Json])[] = [
  ['a command', command('count', [start], { id: '1001' })],
  ['a command in German', command('count', [start], { id: '1002', locale: 'de' })],
  ['a private command', command('count', [start, { name: 'private', value: true }], { id: '1003' })],
  ['a command for somebody', command('count', [start, { name: 'for', value: '99' }], { id: '1004' })],
  ['a command in direct messages', command('count', [start], { id: '1005', direct: true })],
  ['a bad option', command('count', [], { id: '1006' })],
  ['an unknown command', command('nope', [], { id: '1007' })],
  ['a command that crashes', command('saw', [], { id: '1008' })],
  ['completing an option', autocomplete('fruit', [{ name: 'name', value: 'q', focused: true }], { id: '1009' })],
  [
    'completing with too many choices',
    autocomplete('fruit', [{ name: 'name', value: 'all', focused: true }], { id: '1010' }),
  ],
  ['a press that updates', press('count:4', null, { id: '1011' })],
  ['a press that replies', press('count:explain', null, { id: '1012' })],
  ['a pick from a menu', press('count:pick', ['20'], { id: '1013' })],
  ['a press that removes', press('count:remove', null, { id: '1014', ...moderator })],
  ['a removal by somebody who may not', press('count:remove', null, { id: '1015' })],
  ['a stale button', press('gone:1', null, { id: '1016' })],
  ['a subcommand', command('shelf list', [], { id: '1018', ...moderator })],
  ['a subcommand by somebody who may not', command('shelf list', [], { id: '1019' })],
  ['a form that opens', command('shelf label', [], { id: '1020', ...moderator })],
  ['a form that is sent', submit('shelf label:new', { name: 'a:b', boards: ['top'] }, { id: '1021', ...moderator })],
  ['a form that is refused', submit('shelf label:new', { name: 'x' }, { id: '1022', ...moderator })],
  ['a form that updates', submit('shelf label:new', { name: 'a:b' }, { id: '1023', ...moderator }, [])],
  ['a stale form', submit('gone:1', { name: 'x' }, { id: '1024' })],
  ['a message menu', messageMenu('count', 'Hello', { id: '1017' })],
];

/** Holds a door against `handle` itself. */
export function describeDoor(name: string, open: () => Promise<DoorUnderTest>): void {
  describe(`the ${name} door gives the response of handle to`, () => {
    const handle = createHandle({ knowledge: noKnowledge, commands: allTinyCommands });
    let door: DoorUnderTest;
    beforeAll(async () => {
      door = await open();
    });
    afterAll(() => door.close());

    it.each(INTERACTIONS)('%s', async (_, interaction) => {
      const expected: unknown = JSON.parse(JSON.stringify((await handle(interaction)).response));
      expect(await door.send(interaction)).toEqual(expected);
    });
  });
}
