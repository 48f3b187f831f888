import { stemWord } from '../../search/stem.ts';
import { tokenize } from '../../search/tokenize.ts';
import type { Check } from '../check.ts';

/** At least one of the words that synonyms lead to stands in the article, in some inflection. */
export const lexiconWordsInArticle: Check = {
  name: 'lexicon-words-in-article',
  needs: [],
  find: ({ article, lexicon }) => {
    const stem = (text: string): string =>
      ` ${tokenize(text)
        .map((word) => stemWord(word.text, article.language))
        .join(' ')} `;
    const stems = stem(article.text);
    return lexicon.flatMap(({ file, path, value: { words } }) => {
      const message = `Cannot lead synonyms to "${words.join('", "')}": expected words that stand in the article`;
      return words.some((word) => stems.includes(stem(word))) ? [] : [{ file, path: [...path, 'words'], message }];
    });
  },
};
