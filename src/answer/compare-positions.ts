import type { Actor, Knowledge, Position, Topic } from './answer.ts';
import { findActor, findPosition, findTopics } from './find-position.ts';

/** Two actors, and perhaps a topic, in any spelling. */
export interface AskedComparison {
  readonly first: string;
  readonly second: string;
  readonly topic?: string | null | undefined;
}

/** What two actors say on one topic; empty where the article gives nothing of one. */
export interface ComparedTopic {
  readonly topic: Topic;
  readonly first: readonly Position[];
  readonly second: readonly Position[];
}

/** Two actors side by side. */
export interface Comparison {
  readonly first: Actor | null;
  readonly second: Actor | null;
  /** The topic asked for, where it is known; null where none was. */
  readonly topic: Topic | null;
  /** Those on which both say something come first. */
  readonly topics: readonly ComparedTopic[];
}

/** Compares two actors on one topic, or on all on which the article gives something of either. */
export function comparePositions(knowledge: Knowledge, asked: AskedComparison): Comparison {
  const [first, second] = [findActor(knowledge, asked.first), findActor(knowledge, asked.second)];
  const wanted = asked.topic?.trim() ? findTopics(knowledge, asked.topic) : null;
  if (!first || !second) return { first, second, topic: wanted?.[0] ?? null, topics: [] };
  const compared = (wanted ?? knowledge.topics)
    .map((topic) => ({
      topic,
      first: positionsOn(knowledge, first, topic),
      second: positionsOn(knowledge, second, topic),
    }))
    .filter((one) => one.first.length + one.second.length > 0);
  const topics = wanted === null ? bothFirst(compared) : bothFirst(compared).slice(0, 1);
  return { first, second, topic: topics[0] && wanted ? topics[0].topic : (wanted?.[0] ?? null), topics };
}

const bothFirst = (topics: readonly ComparedTopic[]): ComparedTopic[] => {
  const isBoth = ({ first, second }: ComparedTopic): boolean => first.length > 0 && second.length > 0;
  return [...topics.filter(isBoth), ...topics.filter((one) => !isBoth(one))];
};

function positionsOn(knowledge: Knowledge, { id }: Actor, topic: Topic): readonly Position[] {
  const found = findPosition(knowledge, { actor: id, topic: topic.id });
  return found.kind === 'unanswered' || found.topic?.id !== topic.id ? [] : found.positions;
}
