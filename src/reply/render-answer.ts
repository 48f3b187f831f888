import type { Answer, Citation, Entry } from '../answer/answer.ts';
import { COLOURS } from './colours.ts';
import { echo, echoLongest, escapeLine } from './echo.ts';
import { fitBelow } from './fit-evidence.ts';
import { newReply } from './new-reply.ts';
import { plainLine } from './plain-line.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

/**
 * An answer to a question, `asked` as typed: the question, the answer, the evidence with its source lines, and what
 * stands behind it. An unanswered question shows the nearest passages as such.
 */
export function renderAnswer(answer: Answer, asked: string, setting: Setting): Reply {
  const title = echo(asked) || wordsIn(setting.language).ask.emptyQuestion;
  switch (answer.kind) {
    case 'curated':
      return renderCurated(answer, title, setting);
    case 'quoted':
      return renderQuoted(answer, title, setting);
    case 'not-stated':
      return renderNotStated(answer, title, setting);
    case 'unanswered':
      return renderUnanswered(answer, echoLongest(asked) || title, setting);
  }
}

/** Passages that are near to a question or an answer, shown as nothing more than that. */
export function renderOthers(nearest: readonly Citation[], setting: Setting): Reply {
  const { ask } = wordsIn(setting.language);
  if (nearest.length === 0) return newReply({ description: ask.noOthers, color: COLOURS.unanswered });
  const { text, cites } = fitBelow(ask.onlyNear, nearest, setting, { title: false });
  const footer = plainLine(setting.knowledge.article.title);
  return newReply({ title: ask.othersTitle, description: text, footer, color: COLOURS.quoted }, cites);
}

function renderCurated({ entry, citations }: Of<'curated'>, title: string, setting: Setting): Reply {
  const { ask, curation, date } = wordsIn(setting.language);
  const { text, cites } = fitBelow(answerOf(entry, setting), citations, setting);
  const footer = (entry.origin === 'server' ? curation.byServer : ask.curated)(date(entry.reviewed));
  return newReply({ title, description: text, footer, color: COLOURS.curated }, cites);
}

/** An entry's answer, with a word where nobody has translated it yet. */
function answerOf({ answer, written }: Entry, { language }: Setting): string {
  const text = escapeLine(answer[language]);
  return written.includes(language) ? text : `${text}\n${wordsIn(language).curation.untranslated}`;
}

function renderQuoted({ citations }: Of<'quoted'>, title: string, setting: Setting): Reply {
  const { ask } = wordsIn(setting.language);
  const { text, cites } = fitBelow(ask.articleSays, citations, setting);
  return newReply({ title, description: text, footer: ask.found, color: COLOURS.quoted }, cites);
}

function renderNotStated({ entry, citations }: Of<'not-stated'>, title: string, setting: Setting): Reply {
  const { ask, curation, date } = wordsIn(setting.language);
  const said = `${ask.notStated}\n${answerOf(entry, setting)}\n\n${ask.closest}`;
  const { text, cites } = fitBelow(said, citations, setting);
  const checked = entry.origin === 'server' ? curation.notStatedByServer : ask.notStatedChecked;
  const footer = checked(date(entry.reviewed));
  return newReply({ title, description: text, footer, color: COLOURS.notStated }, cites);
}

function renderUnanswered({ reason, nearest }: Of<'unanswered'>, title: string, setting: Setting): Reply {
  const { ask } = wordsIn(setting.language);
  const sorry = ask.unanswered[reason];
  if (nearest.length === 0) return newReply({ title, description: sorry, color: COLOURS.unanswered });
  const { text, cites } = fitBelow(`${sorry}\n\n${ask.nearest}`, nearest, setting, { title: false });
  const footer = plainLine(setting.knowledge.article.title);
  return newReply({ title, description: text, footer, color: COLOURS.unanswered }, cites);
}
