/** The verbs that only show: compare, search, quote, passage and article. */
import type { Command } from 'commander';
import type { Gate } from './gate.ts';
import { article, chosen, lang, type Shown, show } from './shown.ts';

/** Adds them. */
export function addShowingVerbs(program: Command, { openBot }: Gate): void {
  program
    .command('compare')
    .description('put what two in the article want or say side by side')
    .argument('<first>', 'a person, country or group')
    .argument('<second>', 'and another')
    .argument('[topic...]', 'on what; without a topic, all of them')
    .addOption(lang())
    .addOption(article())
    .action(async (first: string, second: string, words: string[], shown: Shown) => {
      const topic = words.join(' ');
      await show(await openBot(chosen(shown)), shown, {
        name: 'compare',
        options: { first, second, ...(topic && { topic }) },
      });
    });
  program
    .command('search')
    .description('find the passages that hold your words')
    .argument('<words...>', 'in German or English')
    .addOption(lang())
    .addOption(article())
    .action(async (words: string[], shown: Shown) => {
      await show(await openBot(chosen(shown)), shown, { name: 'search', options: { words: words.join(' ') } });
    });
  program
    .command('quote')
    .description('find direct quotations of the article')
    .argument('[words...]', 'words of the quotation; without any, all quotations')
    .option('--speaker <name>', 'only what this one said')
    .addOption(lang())
    .addOption(article())
    .action(async (words: string[], { speaker = '', ...shown }: Shown & { readonly speaker?: string }) => {
      const search = words.join(' ');
      await show(await openBot(chosen(shown)), shown, {
        name: 'quote',
        options: { ...(search && { search }), ...(speaker && { speaker }) },
      });
    });
  program
    .command('passage')
    .description('show one paragraph of the article in full')
    .argument('<number>', 'of the paragraph; 0 is the lead')
    .addOption(lang())
    .addOption(article())
    .action(async (number: string, shown: Shown) => {
      await show(await openBot(chosen(shown)), shown, { name: 'passage', options: { number } });
    });
  program
    .command('article')
    .description('show which article this is, its outline, its source, and how answers are made')
    .addOption(lang())
    .addOption(article())
    .action(async (shown: Shown) => {
      await show(await openBot(chosen(shown)), shown, { name: 'article', options: {} });
    });
}
