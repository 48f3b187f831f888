import type { Check } from './check.ts';
import type { Pack } from './pack.ts';
import type { PackFiles } from './pack-files.ts';
import type { Problem } from './problem.ts';
import { placeFinding } from './read-pack.ts';

/** Runs checks over a pack, except those whose lists could not be read whole, and places what they find. */
export function runChecks(files: PackFiles, pack: Pack, checks: readonly Check[]): Problem[] {
  return checks
    .filter(({ needs }) => !needs.some((list) => pack.broken.has(list)))
    .flatMap((check) => check.find(pack).map((finding) => placeFinding(files, check.name, finding)));
}
