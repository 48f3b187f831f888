import type { EntryIndex } from './entry-index.ts';
import { foldText } from './fold-text.ts';
import { layerDictionary } from './layer-dictionary.ts';
import type { ListedPhrasing, PhrasingList } from './overlay.ts';
import { createMeaningMemo, readQuestion } from './read-question.ts';
import { WordCollector } from './word-collector.ts';

/** Indexes a short list of phrasings by a pack's dictionary and their own words. Of the pack's index nothing is copied. */
export function listPhrasings(pack: EntryIndex, phrasings: readonly ListedPhrasing[]): PhrasingList {
  const dictionary = layerDictionary(
    pack.dictionary,
    phrasings.map(({ text }) => text),
  );
  const memo = createMeaningMemo();
  const words = new WordCollector();
  const exact = new Map<string, number>();
  phrasings.forEach(({ text, language }, at) => {
    words.add(readQuestion(dictionary, text, language ?? undefined, memo));
    const fold = foldText(text);
    if (fold !== '' && !exact.has(fold)) exact.set(fold, at);
  });
  return { phrasings, dictionary, words: words.finish(pack.rarity), exact };
}
