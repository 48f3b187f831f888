/** /curate hide: an answer that nobody is to get. */
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { notify, notifyStale } from '../src/command/notify.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import { entryOption, noSuchEntry, nothingToCurate, pickEntry, suggestEntries } from '../src/desk/entry-option.ts';
import { hideEntry } from '../src/desk/hide-entry.ts';
import { lookUpEntry } from '../src/desk/look-up-entry.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The subcommand. */
export const curateHide = defineSubcommand({
  name: 'hide',
  names: { en: 'hide', de: 'ausblenden' },
  descriptions: { en: 'Keep an answer from being given', de: 'Lass eine Antwort nicht mehr geben' },
  options: { entry: entryOption, article: articleOption },
  run: async ({ entry }, context) => {
    const { curation } = context;
    if (curation === null) return nothingToCurate(context);
    const found = pickEntry(entry, context, curation);
    return found === null ? noSuchEntry(context) : hideEntry(found, true, context, curation);
  },
  suggest: { entry: (typed, _, context) => suggestEntries(typed, context), article: suggestOneArticle },
  press: async (argument, context) => {
    const { curation, language } = context;
    if (curation === null) return notify(wordsIn(language).curation.onlyOnServers);
    const { act, id = '' } = /^(?<act>hide|show):(?<id>.+)$/su.exec(argument)?.groups ?? {};
    const found = act === undefined ? null : lookUpEntry(context, curation, id);
    if (found === null) return notifyStale(language);
    return { kind: 'reply', reply: await hideEntry(found, act === 'hide', context, curation) };
  },
});
