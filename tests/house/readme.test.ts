import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { root } from './source-files.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;

/** The cells in backticks of the first columns of a table under a heading. */
function cellsUnder(heading: string, columns: number): string[][] {
  const section = readme.split(/^## /mu).find((part) => part.startsWith(heading)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, 1 + columns)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

describe('the README', () => {
  it('lists the slash commands that there are, by both names', () => {
    const real = commands.filter(({ hidden }) => !hidden).map(({ names }) => [`/${names.en}`, `/${names.de}`]);
    expect(cellsUnder('Commands', 2).sort()).toEqual(real.sort());
  });

  it('names only scripts that there are, and every one that people start', () => {
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?(start|test|[a-z]+)\b/gu)].map(
      ([, name]) => name ?? '',
    );
    expect(named.filter((name) => name !== 'ci' && name !== 'run' && !(name in scripts))).toEqual([]);
    const forPeople = ['start', 'cli', 'test', 'fix', 'eval', 'bench', 'soak', 'fuzz', 'fit', 'screenshots'];
    expect(forPeople.filter((name) => !named.includes(name))).toEqual([]);
  });
});
