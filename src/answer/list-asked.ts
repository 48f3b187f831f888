import type { Word } from './entry-index.ts';

/** Folded words that ask, and what those of both languages have in common. */
const askers: readonly (readonly [string, RegExp])[] = [
  ['what', /^(?:was|what|whats|welche[nrms]?|wh?ich)$/u],
  ['who', /^(?:wer|wen|wem|who|whom)$/u],
  ['whose', /^(?:wessen|whose)$/u],
  ['how', /^(?:wie|how)$/u],
  ['why', /^(?:warum|wieso|weshalb|why)$/u],
  ['when', /^(?:wann|when)$/u],
  ['where', /^(?:wo|where)$/u],
];

/**
 * What each asking word of a question asks for: the first two meanings after it, function words apart; those that the
 * question begins with where nothing asks. "Which critics see a tactic" asks for critics, "what tactic do critics see" for
 * a tactic, though both are made of the same words.
 *
 * @param meanings one for each word
 */
export function listAsked(words: readonly Word[], meanings: readonly string[]): string[] {
  const asked = words.flatMap(({ read }, at) => {
    const asker = askers.find(([, cue]) => cue.test(read))?.[0];
    return asker === undefined ? [] : spell(asker, words.slice(at + 1), meanings.slice(at + 1));
  });
  return asked.length > 0 ? asked : spell('', words, meanings);
}

function spell(asker: string, words: readonly Word[], meanings: readonly string[]): string[] {
  const [first = '$', second = '$'] = meanings.filter((_, at) => words[at]?.kind !== 'function');
  return [`${asker}>${first}`, `${asker}>>${second}`, `${asker}>${first}>${second}`];
}
