import { findEvidence } from '../../answer/find-evidence.ts';
import type { Check } from '../check.ts';
import { listClaims } from '../claims.ts';

/** Cited words stand, to the letter, exactly once in the paragraph that is named. */
export const evidenceExistsOnce: Check = {
  name: 'evidence-exists-once',
  needs: [],
  find: (pack) =>
    listClaims(pack).flatMap(({ draft: { file, path, value } }) =>
      value.evidence.flatMap((evidence, index) => {
        const found = findEvidence(pack.article, evidence);
        return found.ok ? [] : [{ file, path: [...path, 'evidence', index, found.key], message: found.message }];
      }),
    ),
};
