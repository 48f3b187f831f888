import type { Check } from '../check.ts';
import type { Finding, Path } from '../problem.ts';

/** Every topic that an entry or a position names has an item in topics.yaml. */
export const topicKnown: Check = {
  name: 'topic-known',
  needs: ['topics'],
  find: ({ entries, positions, topics }) => {
    const known = new Set(topics.map(({ value }) => value.id));
    const findUnknown = (file: string, path: Path, topic: string): Finding[] =>
      known.has(topic)
        ? []
        : [{ file, path, message: `Cannot find the topic "${topic}": expected an id of topics.yaml` }];
    return [
      ...entries.flatMap(({ file, path, value }) =>
        value.topics.flatMap((topic, index) => findUnknown(file, [...path, 'topics', index], topic)),
      ),
      ...positions.flatMap(({ file, path, value }) => findUnknown(file, [...path, 'topic'], value.topic)),
    ];
  },
};
