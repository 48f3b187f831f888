import type { Check } from '../check.ts';

/** The title that pack.yaml gives is the article's own. */
export const titleInArticle: Check = {
  name: 'title-in-article',
  needs: [],
  find: ({ facts, article }) => {
    const message = `Cannot use the title "${facts.title}": expected the article's own, "${article.title}"`;
    return facts.title === article.title ? [] : [{ file: 'pack.yaml', path: ['title'], message }];
  },
};
