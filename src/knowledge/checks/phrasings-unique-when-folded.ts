import { foldText } from '../../answer/fold-text.ts';
import type { Check } from '../check.ts';
import { languages } from '../claims.ts';

/** No phrasing stands twice in the pack, in whatever language, case, spelling or punctuation. */
export const phrasingsUniqueWhenFolded: Check = {
  name: 'phrasings-unique-when-folded',
  needs: [],
  find: ({ entries }) => {
    const owners = new Map<string, string>();
    return entries.flatMap(({ file, path, value }) =>
      languages.flatMap((language) =>
        value.asks[language].flatMap((text, index) => {
          const owner = owners.get(foldText(text));
          if (owner === undefined) owners.set(foldText(text), value.id);
          const message = `Cannot ask "${text}" again: it is a phrasing of "${owner}" already`;
          return owner === undefined ? [] : [{ file, path: [...path, 'asks', language, index], message }];
        }),
      ),
    );
  },
};
