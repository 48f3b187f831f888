import { findNames } from '../search/name-index.ts';
import { stemWord } from '../search/stem.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Actor, Citation, Knowledge, NonEmpty, Position, PositionAnswer, Topic } from './answer.ts';
import { strangerUnit } from './strangers.ts';

/** Whom and what somebody looks up: ids, names or aliases in any spelling. */
export interface PositionLookup {
  readonly actor: string;
  readonly topic?: string | null;
}

/**
 * What the article says of an actor's position, on one topic or on all of them. Where it gives none for the actor, the
 * one that speaks for it (or for whom it speaks) is heard: who asks for Ukraine's position means its president's too.
 */
export function findPosition(knowledge: Knowledge, { actor, topic }: PositionLookup): PositionAnswer {
  const who = findActor(knowledge, actor);
  if (!who) return { kind: 'unanswered', actor: null, topic: topic ? (findTopics(knowledge, topic)[0] ?? null) : null };
  const asked = topic?.trim() ? topic : null;
  if (asked === null) return answerWith(who, null, positionsOf(knowledge, who.id));
  const topics = findTopics(knowledge, asked);
  for (const holder of [who, ...kinOf(knowledge, who)]) {
    for (const what of topics) {
      const found = positionsOf(knowledge, holder.id).filter((position) => position.topic === what.id);
      if (found.length > 0) return answerWith(who, what, found);
    }
  }
  return { kind: 'unanswered', actor: who, topic: topics[0] ?? null };
}

/** The actor that a typed text names, or null. A famous name that the article lacks is nobody's misspelling. */
export const findActor = ({ actors, index }: Knowledge, typed: string): Actor | null => {
  const { units } = index.entries.dictionary;
  const keys = (['de', 'en'] as const).map((language) =>
    tokenize(typed)
      .map(({ text }) => stemWord(text, language))
      .join(' '),
  );
  if (keys.some((key) => units.get(key)?.has(strangerUnit))) return null;
  const [id] = findNames(index.actors, typed);
  return actors.find((actor) => actor.id === id) ?? null;
};

/** The topics that a typed text may name, best first. */
export const findTopics = ({ topics, index }: Knowledge, typed: string): Topic[] =>
  findNames(index.topics, typed).flatMap((id) => topics.find((topic) => topic.id === id) ?? []);

/** An actor's own positions, in the pack's order. */
export const positionsOf = ({ positions }: Knowledge, actor: string): Position[] =>
  positions.filter((position) => position.actor === actor);

const kinOf = ({ actors }: Knowledge, actor: Actor): Actor[] =>
  actors.filter((other) => other.speaksFor === actor.id || other.id === actor.speaksFor);

function answerWith(actor: Actor, topic: Topic | null, [first, ...others]: readonly Position[]): PositionAnswer {
  if (!first) return { kind: 'unanswered', actor, topic };
  const positions: NonEmpty<Position> = [first, ...others];
  const citations: NonEmpty<Citation> = [first.evidence[0], ...positions.flatMap(({ evidence }) => evidence).slice(1)];
  const gives = positions.some((position) => position.gives === 'position');
  return { kind: gives ? 'answered' : 'not-stated', actor, topic, positions, citations: unrepeated(citations) };
}

function unrepeated([first, ...others]: NonEmpty<Citation>): NonEmpty<Citation> {
  const rest = others.filter(
    (citation, at) => ![first, ...others.slice(0, at)].some(({ span }) => span.start === citation.span.start),
  );
  return [first, ...rest];
}
