/** /curate alias: another way to ask for an answer. While one types, it proposes what people asked in vain. */
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { fitChoices } from '../src/command/fit-choices.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import { addPhrasings } from '../src/desk/add-phrasings.ts';
import { entryOption, noSuchEntry, nothingToCurate, pickEntry, suggestEntries } from '../src/desk/entry-option.ts';

/** Questions of the queue that are looked through for proposals. */
const QUEUED = 100;

/** The subcommand. */
export const curateAlias = defineSubcommand({
  name: 'alias',
  names: { en: 'alias', de: 'formulierung' },
  descriptions: {
    en: 'Let another phrasing lead to an answer',
    de: 'Lass eine weitere Formulierung zu einer Antwort führen',
  },
  options: {
    entry: entryOption,
    phrasing: {
      kind: 'text',
      names: { en: 'phrasing', de: 'formulierung' },
      descriptions: { en: 'How people ask for it', de: 'Wie man danach fragt' },
      required: true,
      autocomplete: true,
      maxLength: 300,
    },
    article: articleOption,
  },
  run: async ({ entry, phrasing }, context) => {
    const { curation, asker, interaction } = context;
    if (curation === null) return nothingToCurate(context);
    const found = pickEntry(entry, context, curation);
    if (found === null) return noSuchEntry(context);
    const { reply, change } = await addPhrasings(found, phrasing, context, curation);
    if (change === null) return reply;
    const { store, scope } = curation;
    const { items } = await store.queue(scope, { offset: 0, limit: QUEUED });
    const waiting = items.find(({ text }) => text === phrasing);
    if (waiting) await store.endQueued(scope, waiting.id, { how: 'alias', by: asker.id, at: interaction.at });
    return reply;
  },
  suggest: {
    article: async (typed, values, context) => suggestOneArticle(typed, values, context),
    entry: async (typed, _, context) => suggestEntries(typed, context),
    phrasing: async (typed, _, { curation }) => {
      const queue = await curation?.store.queue(curation.scope, { offset: 0, limit: QUEUED });
      const texts = queue?.items.map(({ text }) => text) ?? [];
      const fitting = texts.filter((text) => text.toLowerCase().includes(typed.toLowerCase()));
      return fitChoices(fitting.map((text) => ({ name: text, value: text })));
    },
  },
});
