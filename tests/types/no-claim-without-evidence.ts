/** What must not compile: `npm run types` fails where one of these lines does. */
import type { Answer, Citation, Entry } from '../../src/answer/answer.ts';

declare const entry: Entry;
declare const citations: readonly Citation[];

// @ts-expect-error a claim needs at least one citation
export const claimWithNone: Answer = { kind: 'curated', entry, citations: [] };

// @ts-expect-error a list that may be empty is no evidence
export const claimWithPerhaps: Answer = { kind: 'quoted', citations };

// @ts-expect-error only cite() makes a citation
export const madeUp: Citation = {
  article: 'a',
  paragraph: 1,
  section: null,
  quote: 'never said',
  span: { start: 0, end: 10 },
  highlights: [],
};
