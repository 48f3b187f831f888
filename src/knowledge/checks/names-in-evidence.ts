import type { Passage } from '../../article/article.ts';
import { containsSpan } from '../../article/span.ts';
import type { Check } from '../check.ts';
import type { Claim } from '../claims.ts';
import { citeClaim, languages, listClaims } from '../claims.ts';
import type { NameReader } from '../name-reader.ts';
import { createNameReader } from '../name-reader.ts';
import type { Pack } from '../pack.ts';
import type { Finding } from '../problem.ts';

/**
 * Every actor whom an answer or a stance names stands, by some name, in the sentences that it cites or in the sentence
 * before one of them, where its pronouns point to. What the article does not say may name whom it does not name.
 */
export const namesInEvidence: Check = {
  name: 'names-in-evidence',
  needs: ['actors'],
  find: (pack) => {
    const reader = createNameReader(pack.actors);
    const actors = new Map(pack.passages.map((passage) => [passage, reader.listActors(passage.text)]));
    return listClaims(pack).flatMap((claim) => (claim.stated ? findUnnamed(pack, claim, reader, actors) : []));
  },
};

function findUnnamed(
  pack: Pack,
  claim: Claim,
  reader: NameReader,
  actors: ReadonlyMap<Passage, ReadonlySet<string>>,
): Finding[] {
  const { file, path, value } = claim.draft;
  const cited = citeClaim(pack, claim);
  if (cited.length < value.evidence.length) return [];
  const isCited = (passage: Passage | undefined): boolean =>
    passage !== undefined && cited.some(({ span }) => containsSpan(span, passage.span));
  const context = pack.passages.filter((passage, index) => {
    const next = pack.passages[index + 1];
    return isCited(passage) || (next?.paragraph === passage.paragraph && isCited(next));
  });
  return languages.flatMap((language) =>
    reader
      .readNames(claim.words[language])
      .filter(({ name, actor }) => /^\p{Lu}/u.test(name) && !context.some((passage) => actors.get(passage)?.has(actor)))
      .map(({ name, actor }) => {
        const message = `Cannot name "${name}": expected the cited sentences to name "${actor}"`;
        return { file, path: [...path, claim.key, language], message };
      }),
  );
}
