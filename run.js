/**
 * Compiles the project if its sources changed, silently, and then runs one of its modules:
 * `node run.js [<module> <arguments…>]`, as in `node run.js src/main.js ask …`; with no module it only compiles.
 *
 * Each state of the sources has a folder of its own, `dist/<hash of the sources>`, which is written beside and then
 * renamed into place. So what runs is never stale, and processes that start at the same time cannot disturb each other.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const sources = ['src', 'commands', 'tests/bench', 'tests/fit', 'tests/fixtures', 'tests/screenshots', 'tests/soak'];
const settings = [
  'run.js',
  'bundle-page.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
/** Older builds that stay: a process may still be starting from them. */
const kept = 2;

/** Names the state of everything that the compiled files, and what they keep beside them, depend on. */
function hashSources() {
  const hash = createHash('sha256').update(process.version);
  const files = sources
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))))
    .filter((name) => /\.(?:ts|css|html)$/u.test(name));
  for (const name of [...settings, ...files.sort()]) {
    hash.update(`\n${name}\n`).update(readFileSync(join(root, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Translates without checking types, which takes a quarter of a second; `npm test` checks them. */
async function compile(folder) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(compiler)) {
    throw new Error('Compile the sources: no TypeScript in node_modules, expected `npm ci` to have run');
  }
  const draft = mkdtempSync(join(dist, '.draft-'));
  const options = ['-p', join(root, 'tsconfig.build.json'), '--outDir', draft, '--pretty', 'false'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, ...options], { encoding: 'utf8' });
  if (status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`Compile the sources: TypeScript ended with status "${status}", expected 0\n${stdout}${stderr}`);
  }
  if (existsSync(join(root, 'src/page'))) {
    const { bundlePage } = await import('./bundle-page.js');
    await bundlePage(join(draft, 'page'));
  }
  // A temporary folder is its maker's alone; a build is for whoever may read the sources.
  chmodSync(draft, 0o755);
  moveInto(folder, draft);
}

/** Another process may have been faster; its build is the same. */
function moveInto(folder, draft) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function removeOld(folder) {
  const old = readdirSync(dist)
    .map((name) => join(dist, name))
    .filter((path) => path !== folder && !path.startsWith(join(dist, '.draft-')))
    .map((path) => ({ path, age: -(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) }))
    .sort((a, b) => a.age - b.age);
  for (const { path } of old.slice(kept)) rmSync(path, { recursive: true, force: true });
}

/** The folder of the compiled sources as they are now. */
async function build() {
  const folder = join(dist, hashSources());
  if (!existsSync(folder)) {
    mkdirSync(dist, { recursive: true });
    await compile(folder);
    removeOld(folder);
  }
  return folder;
}

try {
  const folder = await build();
  const [module] = process.argv.splice(2, 1);
  if (module !== undefined) {
    process.argv[1] = join(folder, module);
    await import(pathToFileURL(process.argv[1]).href);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  process.exitCode = 70;
}
