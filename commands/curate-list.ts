/** /curate list: what this server has made of the pack. */
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { fitChoices } from '../src/command/fit-choices.ts';
import { notify, notifyStale } from '../src/command/notify.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import { nothingToCurate } from '../src/desk/entry-option.ts';
import { listFilters, listItems } from '../src/desk/list-items.ts';
import { lookUpEntry } from '../src/desk/look-up-entry.ts';
import { showPanel } from '../src/desk/show-panel.ts';
import { wordsIn } from '../src/reply/words-in.ts';

const readFilter = (text: string) => listFilters.find((filter) => filter === text) ?? 'all';

/** The subcommand. */
export const curateList = defineSubcommand({
  name: 'list',
  names: { en: 'list', de: 'liste' },
  descriptions: { en: 'See what this server has changed', de: 'Sieh, was dieser Server geändert hat' },
  options: {
    filter: {
      kind: 'text',
      names: { en: 'filter', de: 'filter' },
      descriptions: { en: 'Only a part of it', de: 'Nur ein Teil davon' },
      autocomplete: true,
    },
    article: articleOption,
  },
  run: ({ filter = 'all' }, context) => {
    const { curation } = context;
    return curation === null ? nothingToCurate(context) : listItems(readFilter(filter), 0, context, curation);
  },
  suggest: {
    article: suggestOneArticle,
    filter: (_, __, { language }) => {
      const names = wordsIn(language).curation.list.filter;
      return fitChoices(listFilters.map((filter) => ({ name: names[filter], value: filter })));
    },
  },
  press: (argument, context, [id = '']) => {
    const { curation, language } = context;
    if (curation === null) return notify(wordsIn(language).curation.onlyOnServers);
    const { offset, filter = '' } = /^page:(?<offset>\d{1,6}):(?<filter>.+)$/su.exec(argument)?.groups ?? {};
    if (offset !== undefined)
      return { kind: 'update', reply: listItems(readFilter(filter), Number(offset), context, curation) };
    const found = argument === 'open' ? lookUpEntry(context, curation, id) : null;
    return found === null ? notifyStale(language) : { kind: 'reply', reply: showPanel(found, context, curation) };
  },
});
