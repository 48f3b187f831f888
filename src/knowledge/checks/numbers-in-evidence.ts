import { findNumbers } from '../../article/find-numbers.ts';
import type { Check } from '../check.ts';
import { citeClaim, languages, listClaims } from '../claims.ts';

/** Every number in digits that an answer or a stance says stands in a sentence that it cites. */
export const numbersInEvidence: Check = {
  name: 'numbers-in-evidence',
  needs: [],
  find: (pack) =>
    listClaims(pack).flatMap((claim) => {
      const { file, path } = claim.draft;
      const cited = citeClaim(pack, claim);
      if (cited.length < claim.draft.value.evidence.length) return [];
      const known = new Set(cited.flatMap(({ quote }) => findNumbers(quote)));
      return languages.flatMap((language) =>
        findNumbers(claim.words[language])
          .filter((number) => !known.has(number))
          .map((number) => {
            const message = `Cannot say "${number}": expected a number that stands in the cited sentences`;
            return { file, path: [...path, claim.key, language], message };
          }),
      );
    }),
};
