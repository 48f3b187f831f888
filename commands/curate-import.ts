/** /curate import: entries from a file, all of them or none, after a look at what they change. */
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { notify, notifyStale } from '../src/command/notify.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import { nothingToCurate } from '../src/desk/entry-option.ts';
import { confirmImport, previewImport } from '../src/desk/import-file.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The subcommand. */
export const curateImport = defineSubcommand({
  name: 'import',
  names: { en: 'import', de: 'import' },
  descriptions: { en: 'Take over answers from a file', de: 'Übernimm Antworten aus einer Datei' },
  options: {
    file: {
      kind: 'file',
      names: { en: 'file', de: 'datei' },
      descriptions: { en: 'YAML in the format of a knowledge pack', de: 'YAML im Format eines Wissenspakets' },
      required: true,
    },
    article: articleOption,
  },
  run: async ({ file }, context) => {
    const { curation } = context;
    return curation === null ? nothingToCurate(context) : previewImport(file, context, curation);
  },
  suggest: { article: suggestOneArticle },
  press: async (argument, context, _, __, [file] = []) => {
    const { curation, language } = context;
    if (curation === null) return notify(wordsIn(language).curation.onlyOnServers);
    const revision = /^confirm:(?<revision>\d{1,15})$/u.exec(argument)?.groups?.revision;
    if (revision === undefined || file === undefined) return notifyStale(language);
    return { kind: 'update', reply: await confirmImport(file, Number(revision), context, curation) };
  },
});
