import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the package lies: the nearest folder above this file, compiled or not, that holds its package.json. */
export function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isProject(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function isProject(folder: string): boolean {
  const path = join(folder, 'package.json');
  return existsSync(path) && /"name":\s*"belegbot"/u.test(readFileSync(path, 'utf8'));
}
