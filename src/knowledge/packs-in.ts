import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { factsFile } from './read-pack.ts';

/**
 * The packs that a folder stands for: itself where it is one, else all that stand in it, in the order of their names; itself
 * again where there are none, so that whoever opens it says what is missing.
 */
export function packsIn(folder: string): readonly string[] {
  if (isPack(folder) || !existsSync(folder)) return [folder];
  const found = packsWithin(folder);
  return found.length > 0 ? found : [folder];
}

/** The packs that stand in a folder, in the order of their names. */
export const packsWithin = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter(isPack);

const isPack = (folder: string): boolean => existsSync(join(folder, factsFile));
