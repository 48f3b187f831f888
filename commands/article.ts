/** /article: which article this is, how it is built, where it comes from, and how answers are made. */
import { addressReply } from '../src/command/address-reply.ts';
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { defineCommand } from '../src/command/command.ts';
import { renderArticle } from '../src/reply/render-article.ts';

/** The command. */
export const article = defineCommand({
  name: 'article',
  names: { en: 'article', de: 'artikel' },
  descriptions: {
    en: 'See which article this is, its outline, its source and how I answer',
    de: 'Sieh, welcher Artikel das ist, wie er aufgebaut ist und wie ich antworte',
  },
  options: { article: articleOption },
  suggest: { article: suggestOneArticle },
  run: (_, context) => addressReply(renderArticle(context), {}, context),
});
