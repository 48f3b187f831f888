import { missingNumbers } from '../../article/missing-numbers.ts';
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
      const sources = cited.map(({ quote }) => quote);
      return languages.flatMap((language) =>
        missingNumbers(claim.words[language], sources).map((number) => {
          const message = `Cannot say "${number}": expected a number that stands in the cited sentences`;
          return { file, path: [...path, claim.key, language], message };
        }),
      );
    }),
};
