import type { Answer, Citation, Entry, Knowledge } from '../answer/answer.ts';
import { answerEntry } from '../answer/answer-question.ts';
import { citePassage } from '../answer/cite.ts';
import { findEntry } from '../answer/served-entries.ts';
import type { Passage } from '../article/article.ts';

/** One thing that the pack knows, as choices and components carry it: `entry:<id>` or `passage:<id>`. */
export type Reference =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'passage'; readonly passage: Passage };

/** Writes what `readReference` reads. */
export const formatReference = (reference: Reference): string =>
  reference.kind === 'entry' ? `entry:${reference.entry.id}` : `passage:${reference.passage.id}`;

/** The thing that a text refers to; null where it is no reference, or nothing of that id is known. */
export function readReference(knowledge: Knowledge, text: string): Reference | null {
  const { kind, id } = /^(?<kind>entry|passage):(?<id>.+)$/su.exec(text)?.groups ?? {};
  const entry = kind === 'entry' && id ? findEntry(knowledge, id) : null;
  const passage = kind === 'passage' ? knowledge.passages.find((one) => one.id === id) : undefined;
  if (entry !== null) return { kind: 'entry', entry };
  return passage === undefined ? null : { kind: 'passage', passage };
}

/** What a reference says: the entry's answer, or the passage's own words. */
export function answerReference({ article }: Knowledge, reference: Reference): Answer {
  return reference.kind === 'entry'
    ? answerEntry(reference.entry)
    : { kind: 'quoted', citations: [citePassage(article, reference.passage)] };
}

/** What an answer rests on, so that a button can lead back to it; null where nothing was answered. */
export function referenceOf(answer: Answer, { passages }: Knowledge): Reference | null {
  if (answer.kind === 'unanswered') return null;
  if (answer.kind !== 'quoted') return { kind: 'entry', entry: answer.entry };
  const passage = passages.find(({ span }) => isBeginningOf(answer.citations[0], span.start));
  return passage === undefined ? null : { kind: 'passage', passage };
}

const isBeginningOf = ({ span }: Citation, start: number): boolean => span.start === start;
