/** /curate export: what this server has changed, as a file in the pack's own format. */

import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import { makesNothing } from '../src/curation/invert-batch.ts';
import { nothingToCurate } from '../src/desk/entry-option.ts';
import { newNotice } from '../src/reply/new-reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The subcommand. */
export const curateExport = defineSubcommand({
  name: 'export',
  names: { en: 'export', de: 'export' },
  descriptions: { en: 'Save this server’s changes as a file', de: 'Speichere die Änderungen dieses Servers als Datei' },
  options: { article: articleOption },
  run: (_, context) => {
    const { curation, language } = context;
    if (curation === null) return nothingToCurate(context);
    const { transfer } = wordsIn(language).curation;
    const count = curation.state.items.filter(({ item }) => !makesNothing(item)).length;
    if (count === 0) return newNotice(transfer.nothingToExport);
    const name = `${curation.scope.article}-${curation.scope.server}.yaml`.replace(/[^\w.-]/gu, '-');
    return { ...newNotice(transfer.exported(count)), file: { name, text: curation.writeFile() } };
  },
  suggest: { article: suggestOneArticle },
});
