import type { Entry, Knowledge } from '../answer/answer.ts';
import { listEntries } from '../answer/served-entries.ts';
import { COLOURS } from './colours.ts';
import { echo, escapeLine } from './echo.ts';
import { newReply } from './new-reply.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import type { Examples } from './words.ts';
import { wordsIn } from './words-in.ts';

/** What one can do, with examples that work on the pack: they are taken from it. */
export function renderHelp(setting: Setting): Reply {
  const { help, quoted } = wordsIn(setting.language);
  const intro = help.intro(quoted(escapeLine(setting.knowledge.article.title)));
  const lines = help.commands(examplesOf(setting));
  const description = [intro, ...lines, help.tip].join('\n\n');
  return { ...newReply({ title: help.title, description, color: COLOURS.info }), audience: 'asker' };
}

/** One example for each command, in italics; none where the pack has nothing for it. */
function examplesOf({ knowledge, language }: Setting): Examples {
  const { help } = wordsIn(language);
  const question = exampleQuestions(knowledge, 1)[0]?.asks[language].find((text) => text.endsWith('?'));
  const [position] = knowledge.positions;
  const actor = knowledge.actors.find(({ id }) => id === position?.actor)?.names[language];
  const topic = knowledge.topics.find(({ id }) => id === position?.topic)?.names[language];
  const quoted = knowledge.quotations.find(({ speaker }) => speaker !== null)?.speaker;
  const speaker = knowledge.actors.find(({ id }) => id === quoted)?.names[language];
  return {
    ask: question === undefined ? null : help.askExample(echo(question)),
    position: actor === undefined || topic === undefined ? null : help.positionExample(echo(actor), echo(topic)),
    quote: speaker === undefined ? null : help.quoteExample(echo(speaker)),
    passage: knowledge.article.paragraphs.length === 0 ? null : help.passageExample,
  };
}

/** Entries that the article answers, of different topics as far as the pack has them. */
export function exampleQuestions(knowledge: Knowledge, count: number): readonly Entry[] {
  const canBeAsked = ({ asks }: Entry): boolean => asks.de.length > 0 && asks.en.length > 0;
  const stated = listEntries(knowledge).filter((entry) => entry.kind === 'stated' && canBeAsked(entry));
  const topics = new Set<string | undefined>();
  const varied = stated.filter(({ topics: [topic] }) => !topics.has(topic) && topics.add(topic));
  return varied.slice(0, count);
}
