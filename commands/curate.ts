/** /curate: moderators make the pack their server's own. Each subcommand is a file of its own. */
import { nearestPassages } from '../src/answer/nearest-passages.ts';
import { defineCommand } from '../src/command/command.ts';
import { openForm } from '../src/desk/edit-entry.ts';
import { nothingToCurate } from '../src/desk/entry-option.ts';
import { listItems } from '../src/desk/list-items.ts';
import { nothingFilled } from '../src/desk/open-entry-form.ts';
import { curateAdd } from './curate-add.ts';
import { curateAlias } from './curate-alias.ts';
import { curateArticles } from './curate-articles.ts';
import { curateEdit } from './curate-edit.ts';
import { curateExport } from './curate-export.ts';
import { curateHide } from './curate-hide.ts';
import { curateHistory } from './curate-history.ts';
import { curateImport } from './curate-import.ts';
import { curateList } from './curate-list.ts';
import { curateLog } from './curate-log.ts';
import { curatePurgeMember } from './curate-purge-member.ts';
import { curateQueue } from './curate-queue.ts';
import { curateRemove } from './curate-remove.ts';
import { curateRestore } from './curate-restore.ts';
import { curateStats } from './curate-stats.ts';
import { curateSuggestions } from './curate-suggestions.ts';

/** The command. */
export const curate = defineCommand({
  name: 'curate',
  names: { en: 'curate', de: 'kuratieren' },
  descriptions: {
    en: 'Add and correct answers on this server, with evidence, history and undo',
    de: 'Pflege die Antworten dieses Servers, mit Belegen, Verlauf und Rückgängig',
  },
  moderatorsOnly: true,
  options: {},
  subcommands: [
    curateAdd,
    curateEdit,
    curateAlias,
    curateHide,
    curateRemove,
    curateRestore,
    curateHistory,
    curateList,
    curateQueue,
    curateSuggestions,
    curateExport,
    curateImport,
    curateStats,
    curateLog,
    curateArticles,
    curatePurgeMember,
  ],
  run: (_, context) =>
    context.curation === null ? nothingToCurate(context) : listItems('all', 0, context, context.curation),
  menu: {
    names: { en: 'Curate as answer', de: 'Als Antwort pflegen' },
    run: (content, context) => {
      if (context.curation === null) return nothingToCurate(context);
      const text = content.trim();
      const [near] = text === '' ? [] : nearestPassages(context.knowledge, text, 1);
      const written = text.endsWith('?') ? { question: text } : { answer: text };
      const evidence = near?.quote.replaceAll('\n', ' ') ?? '';
      const filled = { ...nothingFilled, ...written, evidence, paragraph: near ? String(near.paragraph) : '' };
      return openForm({ kind: 'stated', entry: null, expected: 0, from: null }, filled, context);
    },
  },
});
