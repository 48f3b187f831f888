import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { LIMITS } from '../../src/reply/limits.ts';

const NAME = /^[-_\p{L}\p{N}]{1,32}$/u;
/** Commands, and what stands behind the name of one of them. */
const parts = commands.flatMap((command) => [command, ...(command.subcommands ?? [])]);
const registered = parts.flatMap((part) => [
  { key: part.name, ...part },
  ...Object.entries(part.options).map(([key, spec]) => ({ key, ...spec })),
]);

describe('commands', () => {
  it('have names and descriptions that Discord takes, in both languages', () => {
    for (const { key, names, descriptions } of registered) {
      expect(names.en).toBe(key);
      for (const name of Object.values(names)) {
        expect(name).toMatch(NAME);
        expect(name).toBe(name.toLowerCase());
      }
      for (const text of Object.values(descriptions)) {
        expect(text.length).toBeLessThanOrEqual(LIMITS.commandDescription);
        expect(text).not.toBe('');
      }
    }
  });

  it('have German names', () => {
    const names = commands.filter(({ hidden }) => !hidden).map((command) => command.names.de);
    expect(names).toEqual([
      'frage',
      'position',
      'vergleich',
      'zitat',
      'pruefen',
      'absatz',
      'suche',
      'artikel',
      'hilfe',
      'kuratieren',
    ]);
  });

  it('have names of their own in every language', () => {
    for (const language of ['de', 'en'] as const) {
      expect(new Set(commands.map(({ names }) => names[language])).size).toBe(commands.length);
      for (const { subcommands = [] } of commands)
        expect(new Set(subcommands.map(({ names }) => names[language])).size).toBe(subcommands.length);
    }
  });

  it('ask for required options first, as Discord demands', () => {
    for (const { options } of parts) {
      const required = Object.values(options).map((spec) => Number(spec.required === true));
      expect(required).toEqual([...required].sort((a, b) => b - a));
    }
  });

  it('complete every option that says so', () => {
    for (const { options, suggest = {} } of parts) {
      const completing = Object.entries(options).filter(
        ([, spec]) => spec.kind === 'text' && spec.autocomplete === true,
      );
      expect(Object.keys(suggest).sort()).toEqual(completing.map(([name]) => name).sort());
    }
  });
});
