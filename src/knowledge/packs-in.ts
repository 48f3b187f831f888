import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { factsFile } from './read-pack.ts';

/**
 * The packs that a folder stands for: itself where it is one, else all that stand in it, in the order of their names; itself
 * again where there are none, so that whoever opens it says what is missing.
 */
export function packsIn(folder: string): readonly string[] {
  if (isPack(folder) || !existsSync(folder)) return [folder];
  const found = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter(isPack);
  return found.length > 0 ? found : [folder];
}

const isPack = (folder: string): boolean => existsSync(join(folder, factsFile));
