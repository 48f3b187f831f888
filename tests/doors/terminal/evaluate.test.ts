import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { evaluate, goldenFiles } from '../../../src/doors/terminal/evaluate.ts';
import { type GoldenQuestion, readGolden } from '../../../src/doors/terminal/read-golden.ts';
import { knowledge } from '../../fixtures/knowledge.ts';

const entry = knowledge.entries.find(({ kind }) => kind === 'stated');
if (!entry) throw new Error('Read the pack: no entry, expected one');
const [evidence] = entry.evidence;
const [q = ''] = entry.asks.de;
const base = { q, lang: 'de', style: 'formal' } as const;

const questions: GoldenQuestion[] = [
  { ...base, paragraphs: [evidence.paragraph], words: evidence.quote.slice(0, 12) },
  { ...base, paragraphs: [evidence.paragraph], words: 'not in it' },
  { ...base, paragraphs: [99] },
  { ...base, paragraphs: [1], q: 'qwertz', style: 'misspelt' },
  { ...base, paragraphs: [], kind: 'near' },
  { ...base, paragraphs: [], kind: 'off-topic', q: 'qwertz' },
];

function rowOf(table: string, label: string): string {
  return table.split('\n').find((line) => line.trim().startsWith(label)) ?? '';
}

describe('an evaluation', () => {
  let time = 0;
  const now = (): number => (time += 1);
  const evaluated = (name: string, misses = false): string =>
    evaluate({ knowledge, files: [{ name, questions }], folder: null, misses, now });

  it('counts what is right, what is wrong, and what is refused', () => {
    const table = evaluated('some.yaml');
    expect(rowOf(table, 'paragraph right')).toMatch(/ 2\/4 +50\.0 %$/u);
    expect(rowOf(table, 'misspelt')).toMatch(/ 0\/1 +0\.0 %$/u);
    expect(rowOf(table, 'sentence right')).toMatch(/ 1\/2 +50\.0 %$/u);
    expect(rowOf(table, 'wrong paragraph')).toMatch(/ 1\/4 /u);
    expect(rowOf(table, 'refused though answerable')).toMatch(/ 1\/4 /u);
    expect(rowOf(table, 'false answers, near')).toMatch(/ 1\/1 /u);
    expect(rowOf(table, 'false answers, off-topic')).toMatch(/ 0\/1 /u);
    expect(rowOf(table, 'ms, p50')).toMatch(/ 1\.00$/u);
  });

  it('tells misses, but never those of the file that nobody tunes on', () => {
    expect(evaluated('some.yaml')).not.toContain('misses');
    const told = evaluated('some.yaml', true);
    expect(told).toContain('some.yaml: 4 misses');
    expect(told).toContain(
      `wrong-paragraph  ${JSON.stringify(q)}  wanted ¶99, found ¶${evidence.paragraph} (curated ${entry.id})`,
    );
    expect(evaluated('untouched.yaml', true)).not.toContain('misses');
    expect(evaluated('crowd-untouched.yaml', true)).not.toContain('misses');
  });
});

describe('golden questions', () => {
  it('are read from YAML, and what is wrong has its place', () => {
    const folder = mkdtempSync(join(tmpdir(), 'belegbot-golden-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const files = [join(folder, 'a.yaml'), join(folder, 'b.yaml'), join(folder, 'c.yaml')] as const;
    writeFileSync(files[0], stringify(questions));
    writeFileSync(files[1], stringify([{ ...base, paragraphs: ['one'] }]));
    writeFileSync(files[2], '- "');
    expect(goldenFiles(folder)).toEqual(files);
    expect(readGolden(files[0])).toEqual({ name: 'a.yaml', questions });
    expect(() => readGolden(files[1])).toThrow(/b\.yaml": 0\.paragraphs\.0: /u);
    expect(() => readGolden(files[2])).toThrow(/Read the golden questions in ".*c\.yaml": /u);
    expect(() => readGolden(join(folder, 'd.yaml'))).toThrow(/ENOENT/u);
  });
});
