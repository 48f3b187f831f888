import { containsSpan } from '../../article/span.ts';
import type { Check } from '../check.ts';
import { citeEvidence } from '../claims.ts';
import { isNotStated } from '../pack.ts';
import { articleFile } from '../read-article.ts';

/** How many entries have to rest on each sentence. */
const leastEntries = 2;

/** Every sentence of the article, but for a draft's, is the evidence of at least two entries that say what it says. */
export const everySentenceReached: Check = {
  name: 'every-sentence-reached',
  needs: ['entries'],
  find: (pack) => {
    if (pack.facts.draft) return [];
    const stated = pack.entries.filter((draft) => !isNotStated(draft));
    const reached = stated.map(({ value }) => value.evidence.flatMap((evidence) => citeEvidence(pack, evidence) ?? []));
    return pack.passages.flatMap(({ id, span, text }) => {
      const count = reached.filter((cited) => cited.some((citation) => containsSpan(citation.span, span))).length;
      const message = `Cannot ask enough about sentence ${id} "${text}": expected ${leastEntries} entries that cite it, found ${count}`;
      return count < leastEntries ? [{ file: articleFile, path: [span.start], message }] : [];
    });
  },
};
