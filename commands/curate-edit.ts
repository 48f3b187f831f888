/** /curate edit: change an answer; every form of an entry comes here. */
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { notify, notifyStale } from '../src/command/notify.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import { editEntry, openForm } from '../src/desk/edit-entry.ts';
import { entryOption, noSuchEntry, nothingToCurate, pickEntry, suggestEntries } from '../src/desk/entry-option.ts';
import { readTarget } from '../src/desk/form-target.ts';
import { lookUpEntry } from '../src/desk/look-up-entry.ts';
import { filledOf } from '../src/desk/open-entry-form.ts';
import { submitEntry } from '../src/desk/submit-entry.ts';
import { readTyped } from '../src/reply/keep-typed.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The subcommand. */
export const curateEdit = defineSubcommand({
  name: 'edit',
  names: { en: 'edit', de: 'ändern' },
  descriptions: { en: 'Change an answer or its evidence', de: 'Ändere eine Antwort oder ihren Beleg' },
  options: { entry: entryOption, article: articleOption },
  run: ({ entry }, context) => {
    const { curation } = context;
    if (curation === null) return nothingToCurate(context);
    const found = pickEntry(entry, context, curation);
    return found === null ? noSuchEntry(context) : editEntry(found, context);
  },
  suggest: { entry: (typed, _, context) => suggestEntries(typed, context), article: suggestOneArticle },
  press: (argument, context, _, shown) => {
    const { curation, language } = context;
    const { act, rest = '' } = /^(?<act>of|again):(?<rest>.+)$/su.exec(argument)?.groups ?? {};
    if (curation === null) return notify(wordsIn(language).curation.onlyOnServers);
    const target = act === 'again' ? readTarget(rest) : null;
    const found = act === 'of' ? lookUpEntry(context, curation, rest) : null;
    const opened = target ? openForm(target, filledOf(readTyped(shown)), context) : found && editEntry(found, context);
    if (opened === null) return notifyStale(language);
    return 'kind' in opened ? opened : { kind: 'reply', reply: opened };
  },
  submit: (argument, fields, context) => {
    const { curation } = context;
    if (curation === null) return { kind: 'reply', reply: nothingToCurate(context) } as const;
    return submitEntry(argument, fields, context, curation);
  },
});
