import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root } from './house/source-files.ts';

const options = { timeout: 60_000 };
const copied = [
  'run.js',
  'bundle-page.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** A project of one module that says hello, with our way of building. */
function createProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'belegbot-project-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of copied) copyFileSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'src'));
  write(
    folder,
    'main.ts',
    "import { word } from './word.ts';\nprocess.stdout.write([word, process.argv[2]].join());\n",
  );
  write(folder, 'word.ts', "export const word: string = 'hello';\n");
  return folder;
}

const write = (folder: string, name: string, text: string): void => writeFileSync(join(folder, 'src', name), text);
const builds = (folder: string): string[] => readdirSync(join(folder, 'dist'));

async function run(folder: string): Promise<{ stdout: string; stderr: string; status: unknown }> {
  const child = spawn(process.execPath, ['run.js', 'src/main.js', 'you'], { cwd: folder });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    said.stdout += text;
  });
  child.stderr.on('data', (text) => {
    said.stderr += text;
  });
  const [status] = await once(child, 'close');
  return { ...said, status };
}

const hello = { stdout: 'hello,you', stderr: '', status: 0 };

describe('running from the sources', () => {
  it('compiles a clean clone, silently, however many start at the same time', options, async () => {
    const folder = createProject();
    expect(await Promise.all([run(folder), run(folder), run(folder)])).toEqual([hello, hello, hello]);
    expect(builds(folder)).toHaveLength(1);
  });

  it('never runs what is stale, and keeps few old builds', options, async () => {
    const folder = createProject();
    for (const word of ['one', 'two', 'three', 'four', 'one']) {
      write(folder, 'word.ts', `export const word: string = '${word}';\n`);
      expect(await run(folder)).toEqual({ ...hello, stdout: `${word},you` });
    }
    expect(builds(folder)).toHaveLength(3);
  });

  it('refuses what it cannot compile, and leaves nothing behind', options, async () => {
    const folder = createProject();
    write(folder, 'word.ts', 'export const word: = 3;\n');
    const { stdout, stderr, status } = await run(folder);
    expect({ stdout, status }).toEqual({ stdout: '', status: 70 });
    expect(stderr).toMatch(/Compile the sources: .*\n?.*src\/word\.ts\(1,20\)/u);
    expect(builds(folder)).toEqual([]);
  });
});
