import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources, type SourceFile } from './source-files.ts';

/** Who may import whom. Downstairs only; changing this table is a decision about the house. */
const rooms: Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }> = {
  article: { rooms: [], packages: [] },
  search: {
    rooms: ['article'],
    packages: ['fuse.js', 'cologne-phonetic', '@orama/stemmers/german', '@orama/stemmers/english'],
  },
  answer: { rooms: ['article', 'search'], packages: ['diff'] },
  curation: { rooms: ['article', 'search', 'answer'], packages: ['diff'] },
  reply: { rooms: ['article', 'answer', 'curation'], packages: [] },
  command: { rooms: ['article', 'answer', 'reply', 'curation'], packages: [] },
  desk: { rooms: ['article', 'search', 'answer', 'curation', 'reply', 'command'], packages: [] },
  commands: { rooms: ['article', 'search', 'answer', 'reply', 'command', 'curation', 'desk'], packages: [] },
  knowledge: { rooms: ['article', 'search', 'answer', 'curation'], packages: ['node:*', 'yaml', 'zod'] },
  ingest: {
    rooms: ['article', 'search', 'answer'],
    packages: ['node:path', 'mdast*', 'micromark*', 'linkedom', '@mozilla/readability', 'unpdf'],
  },
  draft: { rooms: ['article', 'search', 'answer'], packages: [] },
  store: {
    rooms: ['article', 'answer', 'curation'],
    packages: ['node:*', 'kysely', 'pg', '@photostructure/sqlite'],
  },
  discord: { rooms: ['article', 'answer', 'reply', 'command', 'curation'], packages: ['zod', 'discord.js'] },
  doors: {
    rooms: [
      'article',
      'search',
      'answer',
      'curation',
      'store',
      'ingest',
      'draft',
      'knowledge',
      'reply',
      'command',
      'discord',
      'config',
    ],
    packages: ['*'],
  },
  page: { rooms: ['doors'], packages: ['lit', 'lit/*', '@skyra/discord-components-core/*', 'discord-markdown-parser'] },
  config: { rooms: [], packages: ['zod', 'dotenv', 'node:*'] },
  serve: {
    rooms: ['answer', 'curation', 'knowledge', 'reply', 'command', 'discord', 'doors'],
    packages: ['node:*', 'rate-limiter-flexible', 'pg'],
  },
  app: {
    rooms: ['serve', 'article', 'answer', 'knowledge', 'discord', 'command', 'commands', 'config'],
    packages: ['node:*'],
  },
  main: {
    rooms: ['app', 'config', 'doors', 'knowledge', 'commands', 'discord', 'answer'],
    packages: ['node:*', 'commander'],
  },
};
const pure = ['article', 'search', 'answer', 'draft', 'curation', 'reply', 'command', 'desk', 'commands'];
const impure = /\b(?:process|console|Date|fetch|require|setTimeout|setInterval|setImmediate)\b|Math\.random/u;
/** Commands, and the desk that they share, may wait for what their context gives them; nothing below them waits. */
const waiting = /\b(?:async|await)\b/u;

const sources = readSources('src', 'commands');

const targetOf = (file: SourceFile, name: string): string => {
  const path = posix.normalize(posix.join(posix.dirname(file.path), name));
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second.replace(/\.ts$/u, '') : top;
};

const isAllowed = (allowed: readonly string[], name: string): boolean =>
  allowed.some((one) => one === '*' || one === name || (one.endsWith('*') && name.startsWith(one.slice(0, -1))));

const withoutWords = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/\/\/.*$/gmu, '')
    .replace(/'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/(?:\\.|[^/\\\n])+\/[a-z]*/gu, "''");

const found = (words: RegExp, { path, text }: SourceFile): string[] => {
  const [word] = words.exec(withoutWords(text)) ?? [];
  return word === undefined ? [] : [`${path}: ${word}`];
};

describe('the house', () => {
  it('has every file in a room that the table knows', () => {
    expect([...new Set(sources.map(({ room }) => room))].filter((room) => !rooms[room])).toEqual([]);
  });

  it.each(Object.keys(rooms))('lets %s import only from downstairs', (room) => {
    const wrong = sources
      .filter((file) => file.room === room)
      .flatMap((file) =>
        file.imports
          .filter((name) =>
            name.startsWith('.')
              ? targetOf(file, name) !== room && !rooms[room]?.rooms.includes(targetOf(file, name))
              : !isAllowed(rooms[room]?.packages ?? [], name),
          )
          .map((name) => `${file.path} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('gives the page in the browser nothing of the server but its types', () => {
    const wrong = sources
      .filter(({ room, text }) => room === 'page' && /^import (?!type\b)[^;]*from '\.\.\/doors/mu.test(text))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('has commands that do not know each other, but for their own subcommands', () => {
    const wrong = sources
      .filter(({ path, room }) => room === 'commands' && path !== 'commands/index.ts')
      .filter(({ path, imports }) => {
        const own = `./${path.replace(/^commands\/|\.ts$/gu, '')}-`;
        return imports.some((name) => name.startsWith('./') && !name.startsWith(own));
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('keeps clocks, randomness, input and output out of the pure rooms', () => {
    const wrong = sources.filter(({ room }) => pure.includes(room)).flatMap((file) => found(impure, file));
    expect(wrong).toEqual([]);
  });

  it('waits in no pure room but the commands', () => {
    const patient = pure.filter((room) => room !== 'commands' && room !== 'desk');
    expect(sources.filter(({ room }) => patient.includes(room)).flatMap((file) => found(waiting, file))).toEqual([]);
  });

  it('has no cycle between files that run', () => {
    const graph = new Map(
      sources.map((file) => [
        file.path,
        [...file.text.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'(\.[^']+)'/gmu)].map(([, name = '']) =>
          posix.normalize(posix.join(posix.dirname(file.path), name)),
        ),
      ]),
    );
    const cyclic: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cyclic.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      else if (!done.has(path)) {
        for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
        done.add(path);
      }
    };
    for (const path of graph.keys()) visit(path, []);
    expect(cyclic).toEqual([]);
  });
});
