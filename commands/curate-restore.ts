/** /curate restore: shows again what is hidden, brings back what is removed, and puts the pack's words for the server's. */
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { notify, notifyStale } from '../src/command/notify.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import { entryOption, noSuchEntry, nothingToCurate, pickEntry, suggestTouched } from '../src/desk/entry-option.ts';
import { restoreEntry } from '../src/desk/hide-entry.ts';
import { lookUpEntry } from '../src/desk/look-up-entry.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The subcommand. */
export const curateRestore = defineSubcommand({
  name: 'restore',
  names: { en: 'restore', de: 'wiederherstellen' },
  descriptions: {
    en: 'Show again what is hidden, removed or replaced',
    de: 'Hol zurück, was ausgeblendet, entfernt oder ersetzt ist',
  },
  options: { entry: entryOption, article: articleOption },
  run: async ({ entry }, context) => {
    const { curation } = context;
    if (curation === null) return nothingToCurate(context);
    const found = pickEntry(entry, context, curation);
    return found === null ? noSuchEntry(context) : restoreEntry(found, context, curation);
  },
  suggest: { entry: (typed, _, context) => suggestTouched(typed, context, () => true), article: suggestOneArticle },
  press: async (argument, context) => {
    const { curation, language } = context;
    if (curation === null) return notify(wordsIn(language).curation.onlyOnServers);
    const found = lookUpEntry(context, curation, /^of:(?<id>.+)$/su.exec(argument)?.groups?.id ?? '');
    if (found === null) return notifyStale(language);
    return { kind: 'reply', reply: await restoreEntry(found, context, curation) };
  },
});
