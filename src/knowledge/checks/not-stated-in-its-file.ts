import type { Check } from '../check.ts';
import { notStatedFile } from '../pack.ts';

/** How the ids of what the article does not say begin, in German or English. */
const prefix = /^(?:nicht|not)-/u;

/**
 * What the article does not say stands in not-stated.yaml, nothing else does, and ids tell which is which; but for entries
 * that say so themselves, as those of a server do.
 */
export const notStatedInItsFile: Check = {
  name: 'not-stated-in-its-file',
  needs: [],
  find: ({ entries }) =>
    entries.flatMap(({ file, path, value: { id, kind } }) => {
      if (kind === 'not_stated' || prefix.test(id) === (file === notStatedFile)) return [];
      const expected = file === notStatedFile ? 'an id that begins with "nicht-" or "not-"' : `it in ${notStatedFile}`;
      return [{ file, path: [...path, 'id'], message: `Cannot use "${id}" in ${file}: expected ${expected}` }];
    }),
};
