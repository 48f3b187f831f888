import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepKnowledge } from '../../src/doors/keep-knowledge.ts';
import { createLog, type TestLog } from '../fixtures/log.ts';
import { createManualTimers, type ManualTimers } from '../fixtures/manual-timers.ts';
import { logged } from '../fixtures/open-gateway-door.ts';

let folder: string;
let library: string;
let timers: ManualTimers;
let log: TestLog;
let answers: (() => Promise<readonly string[]>)[];
let kept: ReturnType<typeof keepKnowledge>;
let loads = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'belegbot-watch-'));
  mkdirSync(join(folder, 'questions'));
  library = mkdtempSync(join(tmpdir(), 'belegbot-library-'));
  timers = createManualTimers(0);
  log = createLog();
  answers = [];
  loads = 0;
  const reload = async (): Promise<readonly string[]> => {
    loads += 1;
    return (await answers.shift()?.()) ?? [];
  };
  kept = keepKnowledge({ standard: folder, libraries: [library], reload, log, timers });
});
afterEach(() => {
  kept.stop();
  rmSync(folder, { recursive: true });
  rmSync(library, { recursive: true });
});

const lines = (message: string) => log.lines.filter((line) => line.message === message);
const refused = 'Packs not loaded: they stay as they were, all others are loaded';
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('loads once for several files that are saved together, also in the folder of questions', async () => {
  writeFileSync(join(folder, 'actors.yaml'), '1');
  writeFileSync(join(folder, 'questions', 'all.yaml'), '2');
  await timers.scheduled(500);
  timers.pass(500);
  await logged(log, 'Knowledge loaded');
  expect(loads).toBe(1);
});

it('hears of a file that takes the place of another, and not of what editors write beside it', async () => {
  for (const name of ['.actors.yaml.swp', 'actors.yaml~', '#actors.yaml#', '.draft-1.yaml', '4913', 'notes.txt'])
    writeFileSync(join(folder, name), '1');
  writeFileSync(join(folder, 'actors.yaml~'), '2');
  renameSync(join(folder, 'actors.yaml~'), join(folder, 'actors.yaml'));
  await timers.scheduled(500);
  timers.pass(500);
  await logged(log, 'Knowledge loaded');
  expect(lines('Knowledge loaded')).toMatchObject([{ fact: { reason: 'files changed' } }]);
});

/** Resolves once the knowledge was loaded for a change. */
async function heard(): Promise<void> {
  const before = loads;
  await timers.scheduled(500);
  timers.pass(500);
  while (loads === before) await turn();
}

it('hears of a pack that comes into a library, of what is written into it, and of its end', async () => {
  mkdirSync(join(library, 'new'));
  await heard();
  writeFileSync(join(library, 'new', 'pack.yaml'), '1');
  await heard();
  mkdirSync(join(library, 'new', 'questions'));
  await heard();
  writeFileSync(join(library, 'new', 'questions', 'all.yaml'), '1');
  await heard();
  rmSync(join(library, 'new'), { recursive: true });
  await heard();
  expect(log.lines.filter(({ level }) => level === 'warn')).toEqual([]);
});

it('hears of a pack that is linked into a library, and stays when the library goes', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'belegbot-linked-'));
  symlinkSync(elsewhere, join(library, 'linked'));
  await heard();
  writeFileSync(join(elsewhere, 'pack.yaml'), '1');
  await heard();
  rmSync(library, { recursive: true });
  await heard();
  mkdirSync(library);
  rmSync(elsewhere, { recursive: true });
});

it('hears of what is written into a folder that took the place of another', async () => {
  mkdirSync(join(library, 'pack'));
  await heard();
  renameSync(join(library, 'pack'), join(library, '.old'));
  mkdirSync(join(library, 'pack'));
  await heard();
  writeFileSync(join(library, 'pack', 'pack.yaml'), '1');
  await heard();
});

it('loads at once on SIGHUP, and again where that comes in the middle', async () => {
  let go = (): void => undefined;
  answers.push(
    () =>
      new Promise((resolve) => {
        go = () => resolve([]);
      }),
  );
  for (const _ of [1, 2, 3]) process.emit('SIGHUP');
  await turn();
  expect(loads).toBe(1);
  go();
  while (lines('Knowledge loaded').length < 2) await turn();
  expect(loads).toBe(2);
});

it('logs what is wrong once, with its place, and again when it is wrong again', async () => {
  const wrong = async (): Promise<readonly string[]> => ['pack/actors.yaml:3:1  yaml  a key is missing'];
  answers.push(wrong, wrong, async () => [], wrong);
  for (const times of [1, 1, 1, 2]) {
    process.emit('SIGHUP');
    await turn();
    expect(lines(refused)).toHaveLength(times);
  }
  expect(lines(refused)[0]).toMatchObject({
    level: 'error',
    fact: { problems: ['pack/actors.yaml:3:1  yaml  a key is missing'] },
  });
  // What was right was loaded all the same, and is said to be.
  expect(lines('Knowledge loaded')).toMatchObject([{ fact: { problems: 1 } }, { fact: { problems: 0 } }]);
});

it('goes on after a loading that broke', async () => {
  answers.push(() => Promise.reject(new Error('Load the pack: out of memory')));
  process.emit('SIGHUP');
  await logged(log, 'Knowledge not loaded: answering from what was loaded before');
  process.emit('SIGHUP');
  await logged(log, 'Knowledge loaded');
});

it('hears nothing any more once it is stopped', async () => {
  kept.stop();
  process.emit('SIGHUP');
  writeFileSync(join(folder, 'actors.yaml'), '1');
  await turn();
  timers.pass(500);
  expect(loads).toBe(0);
});
