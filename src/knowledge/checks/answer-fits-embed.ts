import type { Check } from '../check.ts';
import { citeEvidence, languages, listClaims } from '../claims.ts';

/** UTF-16 code units: an answer leaves room for its marks in a field of Discord's, a citation may fill one. */
const longest = { words: 1000, citation: 1024 } as const;

/** Answers, stances and the sentences that they cite fit the fields of a Discord embed. */
export const answerFitsEmbed: Check = {
  name: 'answer-fits-embed',
  needs: [],
  find: (pack) =>
    listClaims(pack).flatMap(({ draft: { file, path, value }, key, words }) => [
      ...languages.flatMap((language) => {
        const { length } = words[language];
        const message = `Cannot show the ${key}: expected at most ${longest.words} characters, found ${length}`;
        return length > longest.words ? [{ file, path: [...path, key, language], message }] : [];
      }),
      ...value.evidence.flatMap((evidence, index) => {
        const length = citeEvidence(pack, evidence)?.quote.length ?? 0;
        const message = `Cannot show the cited sentences: expected at most ${longest.citation} characters, found ${length}`;
        return length > longest.citation ? [{ file, path: [...path, 'evidence', index, 'quote'], message }] : [];
      }),
    ]),
};
