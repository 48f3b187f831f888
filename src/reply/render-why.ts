import type { Explanation, NearEntry } from '../answer/explain-answer.ts';
import type { WordMatch } from '../answer/explain-words.ts';
import { COLOURS } from './colours.ts';
import { echo } from './echo.ts';
import { newReply } from './new-reply.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

/** How many words are explained, and how much of each is shown. */
const WORDS_SHOWN = 15;
const WORD_ECHO = 40;

/** Why a question got its answer: how its words matched, how sure that is, and what came second. */
export function renderWhy(explanation: Explanation, setting: Setting): Reply {
  const { why } = wordsIn(setting.language);
  const { by, isPhrasing, nearest, words } = explanation;
  const parts = [
    ...(isPhrasing ? [why.exactly] : []),
    ...(by === 'own' ? [why.own] : []),
    ...(nearest && words.length > 0
      ? [
          `${why.words}\n${words
            .slice(0, WORDS_SHOWN)
            .map((word) => explainWord(word, setting))
            .join('\n')}`,
        ]
      : []),
    nearest ? why.nearest(quote(nearest, setting)) : why.nothing,
    ...(isPhrasing ? [] : describeConfidence(explanation, setting)),
    ...describeRunnerUp(explanation, setting),
  ];
  return { ...newReply({ title: why.title, description: parts.join('\n\n'), color: COLOURS.info }), audience: 'asker' };
}

function explainWord({ word, how, as }: WordMatch, { language }: Setting): string {
  const { why, quoted } = wordsIn(language);
  return `- ${why.how[how](quoted(echo(word, WORD_ECHO)), quoted(echo(as, WORD_ECHO)))}`;
}

const quote = ({ phrasing }: NearEntry, { language }: Setting): string => wordsIn(language).quoted(echo(phrasing));

function describeConfidence({ confidence, needed }: Explanation, { language }: Setting): string[] {
  if (confidence === null || needed === null) return [];
  const number = (share: number): string => share.toFixed(2).replace('.', language === 'de' ? ',' : '.');
  return [wordsIn(language).why.confidence(number(confidence), number(needed))];
}

function describeRunnerUp({ runnerUp }: Explanation, setting: Setting): string[] {
  const { why, place } = wordsIn(setting.language);
  if (runnerUp === null) return [];
  const question = quote(runnerUp, setting);
  return [
    runnerUp.entry.kind === 'stated'
      ? why.runnerUp(question, place(runnerUp.entry.evidence[0].paragraph))
      : why.silent(question),
  ];
}
