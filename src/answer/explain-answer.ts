import type { Answer, Entry, Knowledge } from './answer.ts';
import { type Asked, answerQuestion, longestQuestion } from './answer-question.ts';
import { foldText } from './build-entry-index.ts';
import { confidenceOf, neededFor } from './decide.ts';
import { describeDecision } from './describe-decision.ts';
import { explainWords, type WordMatch } from './explain-words.ts';
import { readQuestion } from './read-question.ts';
import { type ScoredEntry, scoreEntries } from './score-entries.ts';

/** A curated question that came close. */
export interface NearEntry {
  readonly entry: Entry;
  /** The phrasing that came closest. */
  readonly phrasing: string;
}

/** Why a question got its answer. */
export interface Explanation {
  readonly answer: Answer;
  /** The question is one of the curated phrasings, but for case and punctuation. */
  readonly isPhrasing: boolean;
  readonly words: readonly WordMatch[];
  /** What the words were held against. */
  readonly nearest: NearEntry | null;
  /** How sure it is that the article answers the question, and how sure it has to be, from 0 to 1. */
  readonly confidence: number | null;
  readonly needed: number | null;
  /** The best entry of another paragraph, or of the other kind. */
  readonly runnerUp: NearEntry | null;
}

/** Explains an answer by going the same way as `answerQuestion`. */
export function explainAnswer(knowledge: Knowledge, asked: Asked): Explanation {
  const { entries, index } = knowledge;
  const answer = answerQuestion(knowledge, asked);
  const text = asked.text.slice(0, longestQuestion);
  const question = readQuestion(index.entries.dictionary, text, asked.language);
  const candidates = scoreEntries(index.entries, question);
  const { stated, features } = describeDecision(question, candidates, entries);
  const chosen =
    candidates.find(({ entry }) => 'entry' in answer && entries[entry] === answer.entry) ?? stated ?? candidates[0];
  const nearest = nearOf(knowledge, chosen);
  const texts = nearest ? [nearest.phrasing, ...nearest.entry.evidence.map(({ quote }) => quote)] : [];
  return {
    answer,
    isPhrasing: index.entries.exact.has(foldText(text)),
    words: explainWords(knowledge, question, texts),
    nearest,
    confidence: features ? confidenceOf(features) : null,
    needed: stated ? neededFor(stated) : null,
    runnerUp: nearOf(
      knowledge,
      candidates.find((one) => isOther(entries[one.entry], nearest?.entry)),
    ),
  };
}

const isOther = (entry: Entry | undefined, chosen: Entry | undefined): boolean =>
  entry !== undefined && (entry.kind !== chosen?.kind || entry.evidence[0].paragraph !== chosen.evidence[0].paragraph);

function nearOf({ entries, index }: Knowledge, candidate: ScoredEntry | undefined): NearEntry | null {
  const entry = entries[candidate?.entry ?? -1];
  if (!candidate || !entry) return null;
  // Phrasings are numbered entry by entry, the German ones first.
  const first = index.entries.owners.indexOf(candidate.entry);
  const phrasing = [...entry.asks.de, ...entry.asks.en][candidate.phrasing - first];
  return phrasing === undefined ? null : { entry, phrasing };
}
