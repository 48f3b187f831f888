import type { Actor, Citation, Position, PositionAnswer, Topic } from '../answer/answer.ts';
import { COLOURS } from './colours.ts';
import { echo, escapeLine } from './echo.ts';
import { fitEvidence } from './fit-evidence.ts';
import { LIMITS } from './limits.ts';
import { listNames } from './list-names.ts';
import { newReply } from './new-reply.ts';
import { plainLine } from './plain-line.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

/** Whom and what somebody asked for, as typed. */
export interface AskedPosition {
  readonly actor: string;
  readonly topic?: string | undefined;
}

type Found = Exclude<PositionAnswer, { kind: 'unanswered' }>;
type NotFound = Extract<PositionAnswer, { kind: 'unanswered' }>;

/** How much of the description is kept for the line that says how many positions are not shown. */
const ROOM_FOR_MORE = 120;

/** What an actor wants or says, each stance with its evidence; or whom and what one can ask for instead. */
export function renderPosition(answer: PositionAnswer, asked: AskedPosition, setting: Setting): Reply {
  if (answer.kind !== 'unanswered') return renderFound(answer, setting);
  return newReply({ description: explain(answer, asked, setting), color: COLOURS.unanswered });
}

function renderFound({ kind, actor, topic, positions }: Found, setting: Setting): Reply {
  const { language, knowledge } = setting;
  const { position: words } = wordsIn(language);
  const who = escapeLine(actor.names[language]);
  const title = topic === null ? words.all(who) : `${who} · ${escapeLine(topic.names[language])}`;
  const shown = fitPositions(positions, { actor, topic }, setting);
  const more = positions.length - shown.count;
  const description = more === 0 ? shown.text : `${shown.text}\n\n${words.more(more)}`;
  const color = kind === 'answered' ? COLOURS.curated : COLOURS.notStated;
  return newReply({ title, description, footer: plainLine(knowledge.article.title), color }, shown.cites);
}

interface Shown {
  readonly text: string;
  readonly count: number;
  readonly cites: readonly Citation[];
}

/** As many whole positions as the description has room for, at least one. */
function fitPositions(
  positions: readonly Position[],
  asked: { readonly actor: Actor; readonly topic: Topic | null },
  setting: Setting,
): Shown {
  const blocks: string[] = [];
  const cites: Citation[] = [];
  let left = LIMITS.embedDescription - ROOM_FOR_MORE;
  for (const position of positions) {
    const stance = stanceOf(position, asked, setting);
    const evidence = fitEvidence(position.evidence, setting, left - stance.length, { title: false });
    const block = `${stance}\n${evidence.text}`;
    if (blocks.length > 0 && block.length + 2 > left) break;
    blocks.push(block);
    cites.push(...evidence.cites);
    left -= block.length + 2;
  }
  return { text: blocks.join('\n\n'), count: blocks.length, cites };
}

/** The stance, below the topic where several are listed, after the name where another speaks for whom was asked. */
function stanceOf(
  position: Position,
  { actor, topic }: { readonly actor: Actor; readonly topic: Topic | null },
  { knowledge, language }: Setting,
): string {
  const holder = position.actor === actor.id ? null : nameOf(knowledge.actors, position.actor, language);
  const subject = topic === null ? nameOf(knowledge.topics, position.topic, language) : null;
  const head = [subject, holder].flatMap((name) => (name === null ? [] : [escapeLine(name)])).join(' · ');
  const stance = escapeLine(position.stance[language]);
  return head === '' ? stance : `**${head}**\n${stance}`;
}

/** Why nothing was found, with what there is instead. */
function explain({ actor, topic }: NotFound, asked: AskedPosition, { knowledge, language }: Setting): string {
  const { position: words, quoted } = wordsIn(language);
  if (actor === null) return words.unknownActor(quoted(echo(asked.actor)), listNames(knowledge.actors, language));
  const who = escapeLine(actor.names[language]);
  const held = knowledge.positions.filter((position) => position.actor === actor.id).map((position) => position.topic);
  const topics = listNames(
    knowledge.topics.filter(({ id }) => held.includes(id)),
    language,
  );
  if (topic !== null) return words.noPosition(who, quoted(escapeLine(topic.names[language])), topics);
  if (asked.topic?.trim()) return words.unknownTopic(who, quoted(echo(asked.topic)), topics);
  return words.noPositions(who);
}

type Named = Actor | Topic;

const nameOf = (named: readonly Named[], id: string, language: Setting['language']): string | null =>
  named.find((one) => one.id === id)?.names[language] ?? null;
