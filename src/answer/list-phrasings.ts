import { detectLanguage } from '../search/detect-language.ts';
import { tokenize } from '../search/tokenize.ts';
import type { EntryIndex } from './entry-index.ts';
import { layerDictionary } from './layer-dictionary.ts';
import type { ListedPhrasing, PhrasingList } from './overlay.ts';
import { createMeaningMemo, readWords } from './read-question.ts';
import { WordCollector } from './word-collector.ts';

/**
 * Indexes a short list of phrasings by a pack's dictionary and their own words. Of the pack's index nothing is copied, and
 * only the words of a phrasing are read here: what it asks for is read of the few that come close to a question.
 */
export function listPhrasings(pack: EntryIndex, phrasings: readonly ListedPhrasing[]): PhrasingList {
  const tokens = phrasings.map(({ text }) => tokenize(text));
  const folded = tokens.map((words) => words.map(({ fold }) => fold).join(' '));
  const dictionary = layerDictionary(pack.dictionary, tokens.flat());
  const memo = createMeaningMemo();
  const words = new WordCollector();
  const exact = new Map<string, number>();
  phrasings.forEach(({ text, language }, at) => {
    words.add({ words: readWords(dictionary, tokens[at] ?? [], language ?? detectLanguage(text), memo) });
    const fold = folded[at] ?? '';
    if (fold !== '' && !exact.has(fold)) exact.set(fold, at);
  });
  return { phrasings, folded, dictionary, words: words.finish(pack.rarity), exact };
}
