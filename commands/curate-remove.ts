/** /curate remove: takes away one of this server's own answers; its history stays. */
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { notify, notifyStale } from '../src/command/notify.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import { entryOption, noSuchEntry, nothingToCurate, pickEntry, suggestTouched } from '../src/desk/entry-option.ts';
import { removeEntry } from '../src/desk/hide-entry.ts';
import { lookUpEntry } from '../src/desk/look-up-entry.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The subcommand. */
export const curateRemove = defineSubcommand({
  name: 'remove',
  names: { en: 'remove', de: 'entfernen' },
  descriptions: { en: 'Remove one of this server’s answers', de: 'Entferne eine Antwort dieses Servers' },
  options: { entry: entryOption, article: articleOption },
  run: async ({ entry }, context) => {
    const { curation } = context;
    if (curation === null) return nothingToCurate(context);
    const found = pickEntry(entry, context, curation);
    return found === null ? noSuchEntry(context) : removeEntry(found, context, curation);
  },
  suggest: {
    entry: (typed, _, context) => suggestTouched(typed, context, ({ content }) => content !== null),
    article: suggestOneArticle,
  },
  press: async (argument, context) => {
    const { curation, language } = context;
    if (curation === null) return notify(wordsIn(language).curation.onlyOnServers);
    const found = lookUpEntry(context, curation, /^of:(?<id>.+)$/su.exec(argument)?.groups?.id ?? '');
    if (found === null) return notifyStale(language);
    return { kind: 'reply', reply: await removeEntry(found, context, curation) };
  },
});
