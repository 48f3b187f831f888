import type { Check } from '../check.ts';
import type { Draft } from '../pack.ts';
import type { Finding } from '../problem.ts';

/** No two entries, actors or topics share an id. */
export const idsUnique: Check = {
  name: 'ids-unique',
  needs: [],
  find: ({ entries, actors, topics }) => [entries, actors, topics].flatMap(findRepeated),
};

function findRepeated(drafts: readonly Draft<{ readonly id: string }>[]): Finding[] {
  const first = new Map<string, Draft<unknown>>();
  return drafts.flatMap(({ file, path, value: { id } }) => {
    const earlier = first.get(id);
    if (!earlier) first.set(id, { file, path, value: null });
    const message = `Cannot use the id "${id}" again: it stands in ${earlier?.file} already`;
    return earlier ? [{ file, path: [...path, 'id'], message }] : [];
  });
}
