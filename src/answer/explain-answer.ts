import type { Answer, Entry, Knowledge } from './answer.ts';
import { type Asked, answerQuestion, longestQuestion } from './answer-question.ts';
import { confidenceOf, neededFor } from './decide.ts';
import { describeDecision } from './describe-decision.ts';
import type { Question } from './entry-index.ts';
import { explainWords, type WordMatch } from './explain-words.ts';
import { type FoundAnswer, findAnswer, servedBy } from './find-answer.ts';
import { readQuestion } from './read-question.ts';
import { type ScoredEntry, scoreEntries } from './score-entries.ts';
import { servedEntry } from './served-entries.ts';
import { ownLimits } from './thresholds.ts';

/** A curated question that came close. */
export interface NearEntry {
  readonly entry: Entry;
  /** The phrasing that came closest. */
  readonly phrasing: string;
}

/** Why a question got its answer. */
export interface Explanation {
  readonly answer: Answer;
  /** What led to it: the very phrasing, a phrasing of the server's own, the pack's learned measures, or nothing did. */
  readonly by: FoundAnswer['by'];
  /** The question is one of the curated phrasings, but for case and punctuation. */
  readonly isPhrasing: boolean;
  readonly words: readonly WordMatch[];
  /** What the words were held against. */
  readonly nearest: NearEntry | null;
  /**
   * How sure it is that the article answers the question, and how sure it has to be, from 0 to 1. Where a phrasing of the
   * server's own led to the answer: how close the question comes to it, and has to.
   */
  readonly confidence: number | null;
  readonly needed: number | null;
  /** The best entry of another paragraph, or of the other kind. */
  readonly runnerUp: NearEntry | null;
}

/** Explains an answer by going the same way as `answerQuestion`. */
export function explainAnswer(knowledge: Knowledge, asked: Asked): Explanation {
  const text = asked.text.slice(0, longestQuestion);
  const found = findAnswer(knowledge, text, asked.language);
  const { dictionary } = knowledge.index.entries;
  const question = readQuestion(dictionary, text, asked.language);
  const candidates = scoreEntries(knowledge.index.entries, question);
  const own = nearestOwn(found);
  const { nearest, confidence, needed } = own
    ? { nearest: own, ...closenessOf(found) }
    : weighCandidates(knowledge, question, candidates, found);
  const read = own && knowledge.overlay ? knowledge.overlay.list.dictionary : dictionary;
  const texts = nearest ? [nearest.phrasing, ...nearest.entry.evidence.map(({ quote }) => quote)] : [];
  const others = candidates.map((one) => nearOf(knowledge, one));
  return {
    answer: answerQuestion(knowledge, asked),
    by: found.by,
    isPhrasing: found.by === 'phrasing',
    words: explainWords(read, own ? readQuestion(read, text, asked.language) : question, texts),
    nearest,
    confidence,
    needed,
    runnerUp: others.find((one) => one && isOther(one.entry, nearest?.entry)) ?? null,
  };
}

/** The phrasing of the server's that led to the answer, if one did. */
function nearestOwn(found: FoundAnswer): NearEntry | null {
  if (found.by === 'own') return { entry: found.entry, phrasing: found.match.phrasing.text };
  return found.by === 'phrasing' && found.phrasing !== null ? { entry: found.entry, phrasing: found.phrasing } : null;
}

const closenessOf = (found: FoundAnswer): Pick<Explanation, 'confidence' | 'needed'> =>
  found.by === 'own'
    ? { confidence: found.match.closeness, needed: Math.min(ownLimits.coverage, ownLimits.reverse) }
    : { confidence: null, needed: null };

/** What the pack's measures say: of the entry that answers, else of the one that comes closest to answering. */
function weighCandidates(
  knowledge: Knowledge,
  question: Question,
  candidates: readonly ScoredEntry[],
  found: FoundAnswer,
): Pick<Explanation, 'nearest' | 'confidence' | 'needed'> {
  const { entries } = knowledge;
  const isServed = servedBy(knowledge);
  const { stated, silentBelief, features } = describeDecision(question, candidates, entries, isServed);
  const answering = found.by === 'nothing' ? undefined : found.entry.id;
  const chosen =
    candidates.find(({ entry }) => entries[entry]?.id === answering) ??
    stated ??
    candidates.find(({ entry }) => isServed?.(entry) ?? true);
  return {
    nearest: nearOf(knowledge, chosen),
    confidence: features ? confidenceOf(features) : null,
    needed: stated ? neededFor(stated, silentBelief) : null,
  };
}

const isOther = (entry: Entry, chosen: Entry | undefined): boolean =>
  entry.kind !== chosen?.kind || entry.evidence[0].paragraph !== chosen.evidence[0].paragraph;

/** A candidate as it is served, with the phrasing of the pack's; null where it is hidden. */
function nearOf(knowledge: Knowledge, candidate: ScoredEntry | undefined): NearEntry | null {
  const known = knowledge.entries[candidate?.entry ?? -1];
  const entry = known ? servedEntry(knowledge, known) : null;
  if (!candidate || !known || !entry) return null;
  // Phrasings are numbered entry by entry, the German ones first.
  const first = knowledge.index.entries.owners.indexOf(candidate.entry);
  const phrasing = [...known.asks.de, ...known.asks.en][candidate.phrasing - first];
  return phrasing === undefined ? null : { entry, phrasing };
}
