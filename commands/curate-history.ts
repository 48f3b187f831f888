/** /curate history: who changed an answer, when and how; every version can be brought back, every change undone. */
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import type { Context, Pressed } from '../src/command/command.ts';
import type { Curation } from '../src/command/curation.ts';
import { notify, notifyStale } from '../src/command/notify.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import { changeEntry } from '../src/desk/change-entry.ts';
import { entryOption, noSuchEntry, nothingToCurate, pickEntry, suggestTouched } from '../src/desk/entry-option.ts';
import { lookUpEntry } from '../src/desk/look-up-entry.ts';
import { showHistory } from '../src/desk/show-history.ts';
import { undoBatch } from '../src/desk/undo-batch.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The subcommand. */
export const curateHistory = defineSubcommand({
  name: 'history',
  names: { en: 'history', de: 'verlauf' },
  descriptions: {
    en: 'See who changed an answer, and bring a version back',
    de: 'Sieh, wer eine Antwort geändert hat, und hol eine Fassung zurück',
  },
  options: { entry: entryOption, article: articleOption },
  run: async ({ entry }, context) => {
    const { curation } = context;
    if (curation === null) return nothingToCurate(context);
    const found = pickEntry(entry, context, curation);
    return found === null ? noSuchEntry(context) : showHistory(found.id, 0, context, curation);
  },
  suggest: { entry: (typed, _, context) => suggestTouched(typed, context, () => true), article: suggestOneArticle },
  press: async (argument, context, [version = '']) => {
    const { curation, language } = context;
    if (curation === null) return notify(wordsIn(language).curation.onlyOnServers);
    const { act, rest = '' } = /^(?<act>of|page|undo|back):(?<rest>.+)$/su.exec(argument)?.groups ?? {};
    switch (act) {
      case 'of':
        return { kind: 'reply', reply: await showHistory(rest, 0, context, curation) };
      case 'page': {
        const { offset = '0', id = '' } = /^(?<offset>\d{1,6}):(?<id>.+)$/su.exec(rest)?.groups ?? {};
        return { kind: 'update', reply: await showHistory(id, Number(offset), context, curation) };
      }
      case 'undo':
        return { kind: 'reply', reply: await undoBatch(rest, context, curation) };
      case 'back':
        return bringBack(rest, Number(version), context, curation);
      default:
        return notifyStale(language);
    }
  },
});

async function bringBack(id: string, version: number, context: Context, curation: Curation): Promise<Pressed> {
  const found = lookUpEntry(context, curation, id);
  const wanted = Number.isSafeInteger(version) ? await curation.store.version(curation.scope, id, version) : null;
  if (found === null || wanted === null) return notifyStale(context.language);
  const edit = { entry: id, act: 'restore', expected: found.version, item: wanted.item } as const;
  return { kind: 'reply', reply: (await changeEntry(context, curation, { edit })).reply };
}
