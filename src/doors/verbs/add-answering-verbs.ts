/** The verbs that answer: for a person in the terminal, or for a program with `--jsonl`. */
import process from 'node:process';
import type { Command } from 'commander';
import { codeName } from '../../config/code-name.ts';
import type { AnswerFields } from '../terminal/answer-lines.ts';
import { addShowingVerbs } from './add-showing-verbs.ts';
import { type Gate, Refusal } from './gate.ts';
import { article, chosen, lang, type Shown, show } from './shown.ts';

const jsonl = ['--jsonl', 'answer each JSON object that is a line of stdin with a line on stdout'] as const;
const example = (...lines: string[]): readonly ['after', string] => ['after', ['\nExamples:', ...lines].join('\n  ')];

/** Adds ask, position, compare, check, quote, passage, search, article and retrieve. */
export function addAnsweringVerbs(program: Command, gate: Gate): void {
  addAsk(program, gate);
  addPosition(program, gate);
  addCheck(program, gate);
  addShowingVerbs(program, gate);
  addRetrieve(program);
}

function addAsk(program: Command, { openBot }: Gate): void {
  program
    .command('ask')
    .description('answer a question with its evidence')
    .argument('[question...]', 'in German or English')
    .option(...jsonl)
    .option('--explain', 'say why: how each word matched, how sure that is, and what came second')
    .addOption(lang())
    .addOption(article())
    .addHelpText(
      ...example('npm run cli -- ask "Was fordert Putin?"', 'npm run --silent cli -- ask --jsonl < questions.jsonl'),
    )
    .action(async (words: string[], shown: Shown) => {
      const bot = await openBot(chosen(shown));
      const { answerAskLines } = await import('../terminal/ask-line.ts');
      if (shown.jsonl) return answerStdin(answerAskLines(bot.knowledge, { explain: shown.explain === true }));
      const { detectLanguage } = await import('../../search/detect-language.ts');
      const question = words.join(' ');
      const language = detectLanguage(question) ?? bot.knowledge.article.language;
      await show(bot, shown, { name: 'ask', options: { question }, language });
      if (shown.explain !== true) return;
      const { printWhy } = await import('../terminal/print-why.ts');
      const { openStandardTerminal } = await import('../terminal/terminal.ts');
      printWhy(openStandardTerminal(bot), question, shown.lang ?? language);
    });
}

function addPosition(program: Command, { openBot }: Gate): void {
  program
    .command('position')
    .description('show what somebody in the article wants or says')
    .argument('[words...]', 'a person, country or group, and a topic; without a topic, all of them')
    .option(...jsonl)
    .addOption(lang())
    .addOption(article())
    .addHelpText(
      ...example(
        'npm run cli -- position selenskyj sanktionen',
        'npm run --silent cli -- position --jsonl < lookups.jsonl',
      ),
    )
    .action(async (words: string[], shown: Shown) => {
      const bot = await openBot(chosen(shown));
      const { answerPositionLines } = await import('../terminal/position-line.ts');
      if (shown.jsonl) return answerStdin(answerPositionLines(bot.knowledge));
      const { splitPosition } = await import('../terminal/typed-command.ts');
      await show(bot, shown, { name: 'position', options: splitPosition(bot.knowledge, words) });
    });
}

function addCheck(program: Command, { openBot }: Gate): void {
  program
    .command('check')
    .description('check whether somebody really said this')
    .argument('[quote...]', 'the claimed words, or a message that quotes them')
    .option('--speaker <name>', 'who is claimed to have said it')
    .option(...jsonl)
    .addOption(lang())
    .addOption(article())
    .addHelpText(
      ...example(
        'npm run cli -- check "Trump: „sehr ehrlich“"',
        'npm run --silent cli -- check --jsonl < claimed-quotes.jsonl',
      ),
    )
    .action(async (words: string[], { speaker = '', ...shown }: Shown & { readonly speaker?: string }) => {
      const bot = await openBot(chosen(shown));
      const { answerCheckLines } = await import('../terminal/check-line.ts');
      if (shown.jsonl) return answerStdin(answerCheckLines(bot.knowledge));
      const quote = words.join(' ');
      await show(bot, shown, { name: 'check', options: { quote, ...(speaker && { speaker }) } });
    });
}

function addRetrieve(program: Command): void {
  program
    .command('retrieve')
    .description('rank the paragraphs of a corpus of any articles, with no curated knowledge')
    .requiredOption(...jsonl)
    .requiredOption('--corpus <file>', '{"articles":[{"id":"…","lang":"de|en","paragraphs":["…"]}]}')
    .addHelpText(...example('npm run --silent cli -- retrieve --jsonl --corpus corpus.json < questions.jsonl'))
    .action(async ({ corpus }: { readonly corpus: string }) => {
      const { answerRetrieveLines, openCorpus } = await import('../terminal/retrieve-line.ts');
      const opened = openCorpus(corpus, codeName(), (sentence) => process.stderr.write(`${sentence}\n`));
      if (!opened.ok) throw new Refusal(opened.problems);
      await answerStdin(answerRetrieveLines(opened.corpus));
    });
}

async function answerStdin(answer: AnswerFields): Promise<void> {
  const { answerLines } = await import('../terminal/answer-lines.ts');
  process.exitCode = await answerLines({ input: process.stdin, output: process.stdout, answer });
}
