/** /curate stats: how often people ask, what becomes of it, and what they think of the answers. */
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import { nothingToCurate, titleOf } from '../src/desk/entry-option.ts';
import { renderStats } from '../src/reply/render-stats.ts';

/** Milliseconds that are looked back: eight weeks, and the days of the current one. */
const BACK = 63 * 86_400_000;

/** The subcommand. */
export const curateStats = defineSubcommand({
  name: 'stats',
  names: { en: 'stats', de: 'statistik' },
  descriptions: {
    en: 'See what people ask, and how helpful it was',
    de: 'Sieh, was gefragt wird und wie hilfreich es war',
  },
  options: { article: articleOption },
  run: async (_, context) => {
    const { curation, interaction } = context;
    if (curation === null) return nothingToCurate(context);
    const tallies = await curation.store.tallies(curation.scope, interaction.at - BACK);
    return renderStats(tallies, (entry) => titleOf(entry, context, curation), context);
  },
  suggest: { article: suggestOneArticle },
});
