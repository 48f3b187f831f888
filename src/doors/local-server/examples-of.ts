/** What there is to try on the page's first sight: taken from the pack, so that it works. */
import type { Knowledge } from '../../answer/answer.ts';
import type { Language } from '../../article/article.ts';
import { exampleQuestions } from '../../reply/render-help.ts';
import type { Example, Examples } from '../local-discord/page/page-event.ts';

/** One question, one position and one claimed quotation in each language, as far as the pack has them. */
export function examplesOf(knowledge: Knowledge): Examples {
  return { de: examplesIn(knowledge, 'de'), en: examplesIn(knowledge, 'en') };
}

function examplesIn(knowledge: Knowledge, language: Language): readonly Example[] {
  return [questionExample, positionExample, claimExample].flatMap((make) => make(knowledge, language) ?? []);
}

function questionExample(knowledge: Knowledge, language: Language): Example | null {
  const question = exampleQuestions(knowledge, 1)[0]?.asks[language].find((text) => text.endsWith('?'));
  return question === undefined ? null : { command: 'ask', options: { question } };
}

function positionExample({ positions, actors, topics }: Knowledge, language: Language): Example | null {
  const [position] = positions;
  const actor = actors.find(({ id }) => id === position?.actor)?.names[language];
  const topic = topics.find(({ id }) => id === position?.topic)?.names[language];
  return actor === undefined || topic === undefined ? null : { command: 'position', options: { actor, topic } };
}

/** Somebody's words in somebody else's mouth: it shows what a check is good for. */
function claimExample({ quotations, actors }: Knowledge, language: Language): Example | null {
  const spoken = quotations.find(({ speaker }) => speaker !== null);
  const other = quotations.find(({ speaker }) => speaker !== null && speaker !== spoken?.speaker)?.speaker;
  const speaker = actors.find(({ id }) => id === other)?.names[language];
  if (spoken === undefined || speaker === undefined) return null;
  const words = spoken.translation[language] ?? spoken.text;
  const quote = language === 'de' ? `„${words}“` : `“${words}”`;
  return { command: 'check', options: { quote, speaker } };
}
