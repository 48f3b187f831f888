import type { Check } from '../check.ts';
import { languages } from '../claims.ts';

/** How many phrasings an entry needs in each language. */
const least = { de: 5, en: 4 } as const;

/** Every entry, but for a draft's, can be asked in several ways in each language. */
export const phrasingsEnough: Check = {
  name: 'phrasings-enough',
  needs: [],
  find: ({ facts, entries }) =>
    (facts.draft ? [] : entries).flatMap(({ file, path, value: { id, asks } }) =>
      languages.flatMap((language) => {
        const count = asks[language].length;
        const message = `Cannot match "${id}" well: expected ${least[language]} phrasings in "${language}", found ${count}`;
        return count < least[language] ? [{ file, path: [...path, 'asks', language], message }] : [];
      }),
    ),
};
