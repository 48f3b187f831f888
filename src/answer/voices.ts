import type { Span } from '../article/article.ts';
import { overlapLength } from '../article/span.ts';
import type { SpokenPart } from './answer.ts';

/** Somebody who is said to say a part of some words. */
export interface Voice {
  /** An actor's id. */
  readonly speaker: string;
  /** Share of the words that this one says, from 0 to 1, in letters. */
  readonly share: number;
  /** Share that stands in quotation marks. */
  readonly quoted: number;
  /** Length of all that this one says there, in letters: the shorter, the nearer is whoever says it. */
  readonly reach: number;
}

/**
 * Who says how much of some words.
 *
 * @param quoted parts in quotation marks
 * @param reported parts in reported speech; they may hold quoted ones
 */
export function findVoices(words: Span, quoted: readonly SpokenPart[], reported: readonly SpokenPart[]): Voice[] {
  const length = Math.max(1, words.end - words.start);
  const touched = (parts: readonly SpokenPart[]) => parts.filter(({ span }) => overlapLength(span, words) > 0);
  const [marked, told] = [touched(quoted), touched(reported)];
  return [...new Set([...marked, ...told].map(({ speaker }) => speaker))].map((speaker) => {
    const own = (parts: readonly SpokenPart[]) =>
      parts.filter((part) => part.speaker === speaker).map(({ span }) => span);
    const [direct, indirect] = [own(marked), own(told)];
    const alone = direct.filter((span) => indirect.every((other) => overlapLength(span, other) === 0));
    const share = (spans: readonly Span[]): number =>
      spans.reduce((sum, span) => sum + overlapLength(span, words), 0) / length;
    const reach = [...alone, ...indirect].reduce((sum, { start, end }) => sum + end - start, 0);
    return { speaker, share: share([...alone, ...indirect]), quoted: share(direct), reach };
  });
}
