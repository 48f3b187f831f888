import type { Check } from '../check.ts';
import type { Finding, Path } from '../problem.ts';

/** Every actor that an entry, a position, a quotation or another actor names has an item in actors.yaml. */
export const actorKnown: Check = {
  name: 'actor-known',
  needs: ['actors'],
  find: ({ entries, positions, quotes, actors }) => {
    const known = new Set(actors.map(({ value }) => value.id));
    const findUnknown = (file: string, path: Path, actor: string | null | undefined): Finding[] =>
      actor == null || known.has(actor)
        ? []
        : [{ file, path, message: `Cannot find the actor "${actor}": expected an id of actors.yaml` }];
    return [
      ...actors.flatMap(({ file, path, value }) => findUnknown(file, [...path, 'speaksFor'], value.speaksFor)),
      ...entries.flatMap(({ file, path, value }) =>
        value.actors.flatMap((actor, index) => findUnknown(file, [...path, 'actors', index], actor)),
      ),
      ...positions.flatMap(({ file, path, value }) => findUnknown(file, [...path, 'actor'], value.actor)),
      ...quotes.flatMap(({ file, path, value }) => findUnknown(file, [...path, 'speaker'], value.speaker)),
    ];
  },
};
