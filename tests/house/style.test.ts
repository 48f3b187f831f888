import { describe, expect, it } from 'vitest';
import { readSources } from './source-files.ts';

const sources = readSources('src', 'commands');
const everything = [...sources, ...readSources('tests')];
const linesOf = (text: string): number => text.split('\n').length - 1;

/** Declarations that other files can import, with the line before them. */
const exportsOf = (text: string): { name: string; before: string }[] =>
  [
    ...text.matchAll(
      /^(.*)\n(?:export) (?:declare )?(?:async )?(?:const|function\*?|interface|type|class|enum) (\w+)/gmu,
    ),
  ].map(([, before = '', name = '']) => ({ name, before }));

const camel = (path: string): string =>
  (path.split('/').at(-1) ?? '').replace(/\.ts$/u, '').replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

describe('the style of the house', () => {
  it('has no file of more than 200 lines', () => {
    const long = everything.filter(({ text }) => linesOf(text) > 200);
    expect(long.map(({ path, text }) => `${path}: ${linesOf(text)}`)).toEqual([]);
  });

  it('has files of 80 lines or fewer at the median', () => {
    const lengths = sources.map(({ text }) => linesOf(text)).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('documents every export', () => {
    const bare = sources.flatMap(({ path, text }) =>
      exportsOf(`\n${text}`)
        .filter(({ before }) => !before.trimEnd().endsWith('*/'))
        .map(({ name }) => `${path}: ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('names each file after what it exports', () => {
    const wrong = sources.filter(({ path, text }) => {
      if (/(?:index|main)\.ts$/u.test(path)) return false;
      const names = exportsOf(`\n${text}`).map(({ name }) => name.toLowerCase());
      const own = camel(path).toLowerCase();
      return names.length > 0 && !names.some((name) => name.includes(own) || own.includes(name) || shares(path, name));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has no drawers for odds and ends', () => {
    expect(
      everything.map(({ path }) => path).filter((path) => /utils?|helpers?|manager|misc|common\.ts/u.test(path)),
    ).toEqual([]);
  });

  it('leaves nothing undone or silenced without a reason', () => {
    const marks = /TODO|FIXME|@ts-ignore|@ts-expect-error|\bas any\b|: any\b|biome-ignore(?!.*: \S)/u;
    expect(sources.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('makes citations in one place', () => {
    const makers = sources.filter(({ text }) => /as (?:unknown as )?Citation\b/u.test(text)).map(({ path }) => path);
    expect(makers).toEqual(['src/answer/cite.ts']);
  });
});

/** Noun files hold the types of one thing: `messages.ts` with `Message`, `link-to-words.ts` with `linkToFragment`. */
const shares = (path: string, name: string): boolean =>
  (path.split('/').at(-1) ?? '')
    .replace(/\.ts$/u, '')
    .split('-')
    .some((word) => name.includes(word.slice(0, 5)));
