import type { Check } from '../check.ts';

/** What `knowledge draft` wrote is not served before a person has reviewed it. */
export const nothingUnreviewed: Check = {
  name: 'nothing-unreviewed',
  needs: [],
  find: ({ actors, topics, quotes, entries }) =>
    [...actors, ...topics, ...quotes, ...entries].flatMap(({ file, path, value }) => {
      const called = 'id' in value ? value.id : value.quote;
      const message = `Cannot serve the draft of "${called}": expected somebody to review it and to take out this line`;
      return value.draft ? [{ file, path: [...path, 'draft'], message }] : [];
    }),
};
