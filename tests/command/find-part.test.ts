import { expect, it } from 'vitest';
import { findPart } from '../../src/command/find-part.ts';
import { allTinyCommands } from '../fixtures/tiny-commands.ts';

it('finds a command, or a subcommand with its command', () => {
  expect(findPart(allTinyCommands, 'count')).toMatchObject({ command: { name: 'count' }, part: { name: 'count' } });
  expect(findPart(allTinyCommands, 'shelf add')).toMatchObject({
    command: { name: 'shelf' },
    part: { name: 'add' },
    path: 'shelf add',
  });
});

it.each(['', ' ', 'nope', 'count add', 'shelf ', 'shelf burn', 'shelf add more', '__proto__'])(
  'finds nothing behind %j',
  (path) => {
    expect(findPart(allTinyCommands, path)).toBeNull();
  },
);
