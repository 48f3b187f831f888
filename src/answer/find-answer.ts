import type { Language } from '../article/article.ts';
import type { Entry, Knowledge } from './answer.ts';
import { type Decision, decide } from './decide.ts';
import type { IsServed } from './describe-decision.ts';
import type { Question, Units } from './entry-index.ts';
import { type AskedText, findListedPhrasing, type ListedMatch } from './find-listed-phrasing.ts';
import { foldText } from './fold-text.ts';
import type { Overlay } from './overlay.ts';
import { readQuestion } from './read-question.ts';
import { type ScoredEntry, scoreEntries } from './score-entries.ts';
import { findEntry, servedEntry } from './served-entries.ts';
import { ownLimits } from './thresholds.ts';

/** The entry that answers a question, and what led to it: nothing where none does. */
export type FoundAnswer =
  | { readonly by: 'phrasing'; readonly entry: Entry; readonly phrasing: string | null }
  | { readonly by: 'own'; readonly entry: Entry; readonly match: ListedMatch }
  | { readonly by: 'pack'; readonly entry: Entry }
  | { readonly by: 'nothing'; readonly isVague: boolean };

/**
 * Finds the entry that answers a question. What is a phrasing, but for case and marks, is answered by its entry, the
 * server's phrasings first. Else the server's answer if they come close enough and the pack has nothing that it is sure
 * of and that fits better; else the pack's do, as they would without the server's.
 */
export function findAnswer(knowledge: Knowledge, text: string, language: Language | undefined): FoundAnswer {
  const exact = findPhrasing(knowledge, text);
  if (exact) return exact;
  const { entries, index, overlay } = knowledge;
  const question = readQuestion(index.entries.dictionary, text, language);
  if (isVague(question)) return { by: 'nothing', isVague: true };
  const candidates = scoreEntries(index.entries, question);
  const decision = decide(question, candidates, entries, servedBy(knowledge));
  const match = overlay && findOwn(knowledge, overlay, { text, language: language ?? null });
  const own = match && match.fit >= fitOf(decision, candidates) ? findEntry(knowledge, match.phrasing.id) : null;
  if (match && own) return { by: 'own', entry: own, match };
  const decided = decision.kind === 'unsure' ? undefined : entries[decision.entry];
  const entry = decided && servedEntry(knowledge, decided);
  return entry ? { by: 'pack', entry } : { by: 'nothing', isVague: false };
}

/** The phrasing of the server's that a question comes close enough to. */
function findOwn(knowledge: Knowledge, { list }: Overlay, asked: AskedText): ListedMatch | null {
  const textsOf = (id: string): string[] => {
    const entry = findEntry(knowledge, id);
    return entry ? [entry.answer.de, entry.answer.en, ...entry.evidence.map(({ quote }) => quote)] : [];
  };
  return findListedPhrasing({ pack: knowledge.index.entries, list, limits: ownLimits, textsOf }, asked);
}

/** Whether an entry of the pack, by its position, is not hidden. */
export function servedBy({ entries, overlay }: Knowledge): IsServed | undefined {
  if (overlay === null || overlay.hidden.size === 0) return undefined;
  return (entry) => !overlay.hidden.has(entries[entry]?.id ?? '');
}

/** The entry that has a text as one of its phrasings. */
function findPhrasing(knowledge: Knowledge, text: string): FoundAnswer | null {
  const { entries, index, overlay } = knowledge;
  const fold = foldText(text);
  const listed = overlay?.list.phrasings[overlay.list.exact.get(fold) ?? -1];
  const own = listed ? findEntry(knowledge, listed.id) : null;
  if (listed && own) return { by: 'phrasing', entry: own, phrasing: listed.text };
  const known = entries[index.entries.owners[index.entries.exact.get(fold) ?? -1] ?? -1];
  const entry = known ? servedEntry(knowledge, known) : null;
  return entry && { by: 'phrasing', entry, phrasing: null };
}

/** How well the nearest phrasing of the entry fits that the pack is sure of; 0 where it is of none. */
const fitOf = (decision: Decision, candidates: readonly ScoredEntry[]): number =>
  decision.kind === 'unsure' ? 0 : (candidates.find(({ entry }) => entry === decision.entry)?.fit ?? 0);

/** "Putin", "und die Ukraine?": names with hardly a word beside them, so nobody can tell what is asked. */
const isVague = ({ words }: Question): boolean => {
  const others = words.filter(({ units }) => !isName(units));
  return others.length < words.length && others.length <= 1 && others.every(({ kind }) => kind === 'function');
};

const isName = (units: Units): boolean => [...units].some(([unit, strength]) => unit.startsWith('@') && strength === 1);
