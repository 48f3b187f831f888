import type { Token } from '../search/tokenize.ts';
import { buildVocabulary } from '../search/vocabulary.ts';
import { wordStems } from './build-dictionary.ts';
import type { Dictionary } from './entry-index.ts';
import { isEveryday } from './read-word.ts';

/**
 * Lays the words of some texts over a dictionary, which stays as it is and is not copied: so they count as known, are
 * found as parts of compounds, and misspelt ones are repaired to them.
 */
export function layerDictionary(below: Dictionary, words: readonly Token[]): Dictionary {
  const tokens = new Map(words.map((token) => [token.text, token]));
  const isNew = ({ text, fold }: Token): boolean =>
    !isEveryday(fold) && !wordStems(text).some((stem) => below.stems.has(stem) || below.units.has(stem));
  const added = [...tokens.values()].filter(isNew);
  if (added.length === 0) return below;
  const stems = new Set(added.flatMap(({ text }) => wordStems(text)));
  return {
    ...below,
    vocabularies: [...below.vocabularies, buildVocabulary(added.map(({ fold }) => fold))],
    stems: { has: (stem) => below.stems.has(stem) || stems.has(stem) },
  };
}
