import { foldText } from '../../answer/fold-text.ts';
import type { Check } from '../check.ts';
import type { Draft } from '../pack.ts';
import type { Finding } from '../problem.ts';
import type { TopicDraft } from '../schema.ts';

/** A name or alias, in whatever spelling, belongs to one actor; likewise to one topic. */
export const aliasesUnique: Check = {
  name: 'aliases-unique',
  needs: [],
  find: ({ actors, topics }) => [actors, topics].flatMap(findShared),
};

function findShared(drafts: readonly Draft<TopicDraft>[]): Finding[] {
  const owners = new Map<string, string>();
  return drafts.flatMap(({ file, path, value: { id, names, aliases } }) => {
    const spellings = (['de', 'en'] as const).flatMap((language) => [
      { text: names[language], at: ['names', language] },
      ...aliases[language].map((text, index) => ({ text, at: ['aliases', language, index] })),
    ]);
    return spellings.flatMap(({ text, at }) => {
      const owner = owners.get(foldText(text)) ?? id;
      owners.set(foldText(text), owner);
      const message = `Cannot call "${id}" "${text}": it is a name of "${owner}" already`;
      return owner === id ? [] : [{ file, path: [...path, ...at], message }];
    });
  });
}
