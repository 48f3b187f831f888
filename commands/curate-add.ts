/** /curate add: a new answer of this server, with its evidence. */
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import { openForm } from '../src/desk/edit-entry.ts';
import { nothingFilled } from '../src/desk/open-entry-form.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The subcommand. */
export const curateAdd = defineSubcommand({
  name: 'add',
  names: { en: 'add', de: 'hinzufügen' },
  descriptions: { en: 'Add an answer with its evidence', de: 'Füg eine Antwort mit ihrem Beleg hinzu' },
  options: {
    'not-stated': {
      kind: 'flag',
      names: { en: 'not-stated', de: 'nicht-gesagt' },
      descriptions: {
        en: 'For what people ask and the article does not say',
        de: 'Für das, wonach man fragt und was der Artikel nicht sagt',
      },
    },
    article: articleOption,
  },
  run: ({ 'not-stated': isSilent = false }, context) => {
    const { form } = wordsIn(context.language).curation;
    const filled = isSilent ? { ...nothingFilled, answer: form.notStatedAnswer } : nothingFilled;
    return openForm(
      { kind: isSilent ? 'not_stated' : 'stated', entry: null, expected: 0, from: null },
      filled,
      context,
    );
  },
  suggest: { article: suggestOneArticle },
});
