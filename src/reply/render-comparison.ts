import type { Citation, Position } from '../answer/answer.ts';
import type { AskedComparison, ComparedTopic, Comparison } from '../answer/compare-positions.ts';
import { COLOURS } from './colours.ts';
import { echo, escapeLine } from './echo.ts';
import { fitEvidence } from './fit-evidence.ts';
import { LIMITS } from './limits.ts';
import { listNames } from './list-names.ts';
import { newReply } from './new-reply.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

/** Topics of one message. */
const TOPICS_SHOWN = 3;

/** A page of a comparison, and the position of the first topic that did not fit; null where none is left. */
export interface ComparisonPage {
  readonly reply: Reply;
  readonly next: number | null;
}

/** Two actors side by side, topic by topic, each line with its evidence, from the topic at `from` (0-based). */
export function renderComparison(
  comparison: Comparison,
  asked: AskedComparison,
  from: number,
  setting: Setting,
): ComparisonPage {
  const { compare: words } = wordsIn(setting.language);
  const page = comparison.topics.slice(from, from + TOPICS_SHOWN);
  if (!comparison.first || !comparison.second || page.length === 0 || comparison.first.id === comparison.second.id) {
    const color = COLOURS.unanswered;
    return { reply: newReply({ description: explain(comparison, asked, setting), color }), next: null };
  }
  const blocks: string[] = [];
  const cites: Citation[] = [];
  let left: number = LIMITS.embedDescription;
  for (const topic of page) {
    const block = renderTopic(topic, comparison, left, setting);
    if (blocks.length > 0 && block.text.length + 2 > left) break;
    blocks.push(block.text);
    cites.push(...block.cites);
    left -= block.text.length + 2;
  }
  const { first, second, topic } = comparison;
  const title = words.title(nameOf(first, setting), nameOf(second, setting), topic && nameOf(topic, setting));
  const next = from + blocks.length;
  const footer = words.range(from + 1, next, comparison.topics.length);
  const embed = {
    title: title.slice(0, LIMITS.embedTitle),
    description: blocks.join('\n\n'),
    footer,
    color: COLOURS.curated,
  };
  return { reply: newReply(embed, cites), next: next < comparison.topics.length ? next : null };
}

const nameOf = (
  { names }: { readonly names: { readonly de: string; readonly en: string } },
  { language }: Setting,
): string => echo(names[language]);

function renderTopic(
  { topic, first, second }: ComparedTopic,
  { first: one, second: other }: Comparison,
  room: number,
  setting: Setting,
): { text: string; cites: readonly Citation[] } {
  const head = `__**${nameOf(topic, setting)}**__`;
  const share = Math.floor((room - head.length) / 2) - 4;
  const sides = [
    { name: one ? nameOf(one, setting) : '', positions: first },
    { name: other ? nameOf(other, setting) : '', positions: second },
  ].map(({ name, positions }) => renderSide(name, positions, share, setting));
  return { text: [head, ...sides.map(({ text }) => text)].join('\n'), cites: sides.flatMap(({ cites }) => cites) };
}

function renderSide(name: string, positions: readonly Position[], room: number, setting: Setting) {
  const cites: Citation[] = [];
  const lines: string[] = [];
  let left = room;
  for (const position of positions) {
    const stance = `**${name}**: ${escapeLine(position.stance[setting.language])}`;
    const evidence = fitEvidence(position.evidence, setting, left - stance.length - 1, { title: false });
    const line = `${stance}\n${evidence.text}`;
    if (lines.length > 0 && line.length > left) break;
    lines.push(line);
    cites.push(...evidence.cites);
    left -= line.length + 1;
  }
  if (lines.length === 0) lines.push(`**${name}**: ${wordsIn(setting.language).compare.none(name)}`);
  return { text: lines.join('\n'), cites };
}

/** Why there is nothing to compare, with what there is instead. */
function explain(
  { first, second, topic }: Comparison,
  asked: AskedComparison,
  { knowledge, language }: Setting,
): string {
  const { compare: words, position, quoted } = wordsIn(language);
  const unknown = first ? asked.second : asked.first;
  if (!first || !second) return position.unknownActor(quoted(echo(unknown)), listNames(knowledge.actors, language));
  if (first.id === second.id) return words.same;
  const about = topic ? quoted(echo(topic.names[language])) : asked.topic?.trim() ? quoted(echo(asked.topic)) : null;
  return words.nothing(echo(first.names[language]), echo(second.names[language]), about);
}
