import type { Citation, Entry, Knowledge, NonEmpty } from '../answer/answer.ts';
import { findAnswer } from '../answer/find-answer.ts';
import { foldText } from '../answer/fold-text.ts';
import type { Language, Localized } from '../article/article.ts';
import { missingNumbers } from '../article/missing-numbers.ts';
import { detectLanguage } from '../search/detect-language.ts';
import type { EntryContent, OwnEvidence } from './change.ts';
import { mostEvidence, type PlacedEvidence, placeEvidence } from './place-evidence.ts';

/** An entry as somebody typed it. */
export interface TypedEntry {
  readonly kind: EntryContent['kind'];
  readonly question: string;
  readonly answer: string;
  /** Where the evidence stands; null for anywhere. */
  readonly paragraph: number | null;
  /** Words of the article, one piece a line. */
  readonly evidence: string;
  /** One a line. */
  readonly phrasings: string;
  /** What it was typed in. */
  readonly language: Language;
}

/** Evidence that was found, and how it was typed. */
export interface PlacedPiece {
  readonly typed: string;
  readonly placed: Extract<PlacedEvidence, { readonly citation: Citation }>;
}

/** Why an entry cannot be published as it was typed. */
export type EntryProblem =
  | { readonly kind: 'no-question' | 'no-answer' | 'no-evidence' | 'too-much-evidence' }
  | { readonly kind: 'missing'; readonly typed: string; readonly nearest: Citation | null }
  | { readonly kind: 'ambiguous'; readonly typed: string; readonly choices: NonEmpty<Citation> }
  | { readonly kind: 'no-paragraph'; readonly paragraph: number | null }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'known'; readonly phrasing: string; readonly entry: Entry };

/** What can be published, or everything that is wrong with it. */
export type JudgedEntry =
  | { readonly ok: true; readonly content: EntryContent; readonly pieces: NonEmpty<PlacedPiece> }
  | { readonly ok: false; readonly problems: NonEmpty<EntryProblem> };

/** What the entry was before, where it is edited. */
export interface EditedEntry {
  readonly id: string;
  /** Null where nothing was there. */
  readonly content: EntryContent | null;
}

/** Holds a typed entry against the article and against what is known already. */
export function judgeEntry(knowledge: Knowledge, typed: TypedEntry, edited: EditedEntry | null): JudgedEntry {
  const question = typed.question.trim();
  const answer = typed.answer.trim();
  const phrasings = [question, ...linesOf(typed.phrasings)].filter((text) => foldText(text) !== '');
  const { pieces, problems: missing } = placeAll(knowledge, typed);
  const problems: EntryProblem[] = [
    ...(foldText(question) === '' ? [{ kind: 'no-question' } as const] : []),
    ...(answer === '' ? [{ kind: 'no-answer' } as const] : []),
    ...missing,
    ...(typed.kind === 'stated' && missing.length === 0 ? findUnsupported(answer, pieces) : []),
    ...phrasings.flatMap((phrasing) => findOwner(knowledge, phrasing, edited?.id ?? null)),
  ];
  const [problem, ...others] = problems;
  if (problem !== undefined) return { ok: false, problems: [problem, ...others] };
  const [first, ...rest] = pieces;
  if (first === undefined) return { ok: false, problems: [{ kind: 'no-evidence' }] };
  const evidence: NonEmpty<OwnEvidence> = [first.placed.evidence, ...rest.map(({ placed }) => placed.evidence)];
  const asks = sortPhrasings(phrasings, typed.language);
  const content = keepRest({ ...typed, answer }, { asks, evidence }, edited?.content ?? null);
  return { ok: true, content, pieces: [first, ...rest] };
}

/** The lines of a text that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function placeAll(
  knowledge: Knowledge,
  { evidence, paragraph }: TypedEntry,
): { readonly pieces: readonly PlacedPiece[]; readonly problems: readonly EntryProblem[] } {
  const lines = linesOf(evidence);
  if (lines.length === 0) return { pieces: [], problems: [{ kind: 'no-evidence' }] };
  if (lines.length > mostEvidence) return { pieces: [], problems: [{ kind: 'too-much-evidence' }] };
  const found = lines.map((quote) => ({ typed: quote, placed: placeEvidence(knowledge, { quote, paragraph }) }));
  return {
    pieces: found.flatMap(({ typed, placed }) => ('citation' in placed ? [{ typed, placed }] : [])),
    problems: found.flatMap(({ typed, placed }): EntryProblem[] => {
      if (placed.kind === 'missing') return [{ kind: 'missing', typed, nearest: placed.nearest }];
      if (placed.kind === 'ambiguous') return [{ kind: 'ambiguous', typed, choices: placed.choices }];
      if (placed.kind === 'no-paragraph') return [{ kind: 'no-paragraph', paragraph }];
      return placed.kind === 'empty' ? [{ kind: 'no-evidence' }] : [];
    }),
  };
}

/** Numbers of an answer that stand in none of the cited sentences: what one miscounts is what others quote. */
function findUnsupported(answer: string, pieces: readonly PlacedPiece[]): EntryProblem[] {
  const cited = pieces.map(({ placed }) => placed.citation.quote);
  return missingNumbers(answer, cited).map((number) => ({ kind: 'number', number }));
}

/** Another entry that has just this phrasing: nobody could tell which one is to answer. */
export function findOwner(knowledge: Knowledge, phrasing: string, own: string | null): EntryProblem[] {
  const found = findAnswer(knowledge, phrasing, undefined);
  return found.by === 'phrasing' && found.entry.id !== own ? [{ kind: 'known', phrasing, entry: found.entry }] : [];
}

/** Phrasings by their language, each once; those of which one cannot tell are in the one that was typed in. */
export function sortPhrasings(phrasings: readonly string[], typed: Language): Localized<readonly string[]> {
  const folds = new Set<string>();
  const once = phrasings.filter((text) => !folds.has(foldText(text)) && folds.add(foldText(text)));
  const inLanguage = (language: Language): string[] =>
    once.filter((text) => (detectLanguage(text) ?? typed) === language);
  return { de: inLanguage('de'), en: inLanguage('en') };
}

/**
 * What the form does not show stays: topics, actors, and the answer in the other language, but that only while the one
 * that was edited says what it said before, or the two would differ.
 */
function keepRest(
  { kind, language, answer }: TypedEntry,
  { asks, evidence }: Pick<EntryContent, 'asks' | 'evidence'>,
  before: EntryContent | null,
): EntryContent {
  const isSame = before?.answer[language] === answer;
  const { topics = [], actors = [] } = before ?? {};
  return { kind, asks, answer: { ...(isSame ? before.answer : {}), [language]: answer }, evidence, topics, actors };
}
