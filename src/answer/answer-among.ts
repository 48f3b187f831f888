import type { Knowledge } from './answer.ts';
import { type Asked, longestQuestion } from './answer-question.ts';
import { explainAnswer } from './explain-answer.ts';
import { findAnswer } from './find-answer.ts';
import { nearestAmong } from './nearest-among.ts';

/**
 * The pack, by its position, that answers a question best: by one of its very phrasings, by an answer of the server's own,
 * by what the packs are surest of (their confidences are chances of being right, and so can be compared), or with the word
 * that its article does not say it. Where none does, the one that holds the nearest sentence, else the first.
 */
export function answerAmong(packs: readonly Knowledge[], asked: Asked): number {
  const values = packs.map((pack) => worthOf(pack, asked));
  const best = Math.max(0, ...values);
  if (best > 0) return values.indexOf(best);
  return nearestAmong(packs, asked.text, 1)[0]?.at ?? 0;
}

const steps = { phrasing: 4, own: 3, pack: 2, notStated: 1 } as const;

/** What an answer is worth; confidences lie between 0 and 1. */
function worthOf(pack: Knowledge, asked: Asked): number {
  const found = findAnswer(pack, asked.text.slice(0, longestQuestion), asked.language);
  if (found.by === 'nothing') return 0;
  if (found.by !== 'pack') return steps[found.by];
  if (found.entry.kind === 'not_stated') return steps.notStated;
  return steps.pack + (explainAnswer(pack, asked).confidence ?? 0);
}
