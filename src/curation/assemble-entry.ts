import type { Citation, Entry, Knowledge, NonEmpty } from '../answer/answer.ts';
import { cite } from '../answer/cite.ts';
import { findEvidence } from '../answer/find-evidence.ts';
import type { Language } from '../article/article.ts';
import { allParagraphs } from '../article/span.ts';
import type { EntryContent, OwnEvidence, StoredItem } from './change.ts';
import { isoDate } from './iso-date.ts';

/** An entry made of what moderators wrote, and the evidence that it rests on now. */
export interface AssembledEntry {
  readonly entry: Entry;
  /** The content with its evidence where it stands now; null where that is the same place as before. */
  readonly moved: EntryContent | null;
}

/**
 * Makes an entry of a server's item. Evidence that does not stand in its paragraph is looked for in the others; null where
 * a piece stands nowhere, or in more than one of them.
 */
export function assembleEntry(knowledge: Knowledge, stored: StoredItem, content: EntryContent): AssembledEntry | null {
  const [first, ...others] = content.evidence;
  const head = findNow(knowledge, first);
  const rest = others.flatMap((evidence) => findNow(knowledge, evidence) ?? []);
  if (!head || rest.length < others.length) return null;
  const evidence = [head.evidence, ...rest.map((one) => one.evidence)] as const;
  const citations: NonEmpty<Citation> = [head.citation, ...rest.map(({ citation }) => citation)];
  const hasMoved = evidence.some(({ paragraph }, at) => paragraph !== content.evidence[at]?.paragraph);
  const written = (['de', 'en'] as const).filter((language) => content.answer[language] !== undefined);
  const entry: Entry = {
    id: stored.entry,
    kind: content.kind,
    asks: content.asks,
    answer: { de: answerIn(content, 'de'), en: answerIn(content, 'en') },
    evidence: citations,
    topics: content.topics.filter((id) => knowledge.topics.some((topic) => topic.id === id)),
    actors: content.actors.filter((id) => knowledge.actors.some((actor) => actor.id === id)),
    reviewed: isoDate(stored.at),
    origin: 'server',
    written,
  };
  return { entry, moved: hasMoved ? { ...content, evidence } : null };
}

/** The answer in a language; as it was written where it was not written in this one. */
const answerIn = ({ answer }: EntryContent, language: Language): string =>
  answer[language] ?? answer[language === 'de' ? 'en' : 'de'] ?? '';

/** Where evidence stands in the article as it is now: in its paragraph, else in the only other one that holds it once. */
function findNow(
  { article, passages }: Knowledge,
  { paragraph, quote }: OwnEvidence,
): { readonly evidence: OwnEvidence; readonly citation: Citation } | null {
  const findIn = (number: number) => {
    const found = findEvidence(article, { paragraph: number, quote });
    return found.ok ? [{ evidence: { paragraph: number, quote }, citation: cite(article, passages, found.span) }] : [];
  };
  const [here] = findIn(paragraph);
  if (here) return here;
  const holding = allParagraphs(article).filter(({ span }) => article.text.slice(span.start, span.end).includes(quote));
  const [only] = holding;
  return holding.length === 1 && only ? (findIn(only.number)[0] ?? null) : null;
}
