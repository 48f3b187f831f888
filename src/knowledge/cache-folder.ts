import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many files stay: the packs in use, and some that one may go back to. */
const kept = 8;

/** Reads a file of a cache, and marks it as used; null where there is none or it cannot be read. */
export function readCached(folder: string, name: string): Uint8Array | null {
  const path = join(folder, name);
  const bytes = orNull(() => readFileSync(path));
  const now = new Date();
  if (bytes) orNull(() => utimesSync(path, now, now));
  return bytes;
}

/**
 * Writes a file of a cache, which may not exist yet, and removes those that were used longest ago. The file appears whole
 * or not at all. Where it cannot be written nothing happens: a cache is never needed.
 */
export function writeCached(folder: string, name: string, bytes: Uint8Array): void {
  const draft = join(folder, `${name}.${randomUUID()}`);
  orNull(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, bytes);
    renameSync(draft, join(folder, name));
    removeOld(folder);
  });
  orNull(() => rmSync(draft, { force: true }));
}

function removeOld(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of files.slice(kept)) rmSync(path, { force: true });
}

function orNull<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
