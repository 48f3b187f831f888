import { explainAnswer } from '../../answer/explain-answer.ts';
import type { Language } from '../../article/article.ts';
import { renderWhy } from '../../reply/render-why.ts';
import { openPaper } from './paper.ts';
import { printMarkdown } from './print-message.ts';
import { languageOfEnvironment } from './sentences.ts';
import type { Terminal } from './terminal.ts';

/** Prints why a question gets its answer. */
export function printWhy(terminal: Terminal, question: string, language: Language | null): void {
  const { knowledge, output, environment } = terminal;
  const paper = openPaper(output, environment);
  const setting = { knowledge, language: language ?? languageOfEnvironment(environment) };
  const { embeds } = renderWhy(explainAnswer(knowledge, { text: question }), setting);
  for (const { title = '', description = '' } of embeds) {
    output.write(`\n${printMarkdown(title, paper, ['bold'])}\n\n${printMarkdown(description, paper)}\n`);
  }
}
