/** Questions whose right answer is known because they were taken out of the pack first. */
import type { Entry, Knowledge } from '../../src/answer/answer.ts';
import { buildEntryIndex } from '../../src/answer/build-entry-index.ts';
import type { Question } from '../../src/answer/entry-index.ts';
import { readQuestion } from '../../src/answer/read-question.ts';
import { type ScoredEntry, scoreEntries } from '../../src/answer/score-entries.ts';

/** A question with its candidates, and the entry that it belongs to (its position in `Knowledge.entries`). */
export interface Sample {
  readonly question: Question;
  readonly candidates: readonly ScoredEntry[];
  readonly entry: number;
}

const languages = ['de', 'en'] as const;
/** Stands in for an entry that was left out whole: no question holds such a word. */
const nothing = { de: ['qqzzqq'], en: ['qqzzqq'] };

/** Every phrasing, asked of an index that was built without it. */
export function leaveOutPhrasings(knowledge: Knowledge, folds: number): Sample[] {
  return range(folds).flatMap((fold) => {
    const isLeftOut = (at: number): boolean => at % folds === fold;
    const index = buildEntryIndex({
      ...knowledge,
      entries: knowledge.entries.map((entry) => withAsks(entry, (_, at) => !isLeftOut(at))),
    });
    return knowledge.entries.flatMap((entry, position) =>
      languages.flatMap((language) =>
        entry.asks[language]
          .filter((_, at) => isLeftOut(at))
          .map((text) => {
            const question = readQuestion(index.dictionary, text, language);
            return { question, candidates: scoreEntries(index, question), entry: position };
          }),
      ),
    );
  });
}

/** The phrasings of each not-stated entry, asked of an index that does not know the entry: near questions nobody foresaw. */
export function leaveOutNotStated(knowledge: Knowledge, folds: number): Sample[] {
  return range(folds).flatMap((fold) => {
    const isLeftOut = (entry: Entry, at: number): boolean => entry.kind === 'not_stated' && at % folds === fold;
    const entries = knowledge.entries.map((entry, at) =>
      isLeftOut(entry, at) ? { ...entry, asks: nothing, answer: { de: '', en: '' }, actors: [] } : entry,
    );
    const index = buildEntryIndex({ ...knowledge, entries });
    return knowledge.entries.flatMap((entry, position) =>
      isLeftOut(entry, position) ? askOf(index, entry, position) : [],
    );
  });
}

function askOf(index: ReturnType<typeof buildEntryIndex>, entry: Entry, position: number): Sample[] {
  return languages.flatMap((language) =>
    entry.asks[language].map((text) => {
      const question = readQuestion(index.dictionary, text, language);
      const candidates = scoreEntries(index, question).filter((candidate) => candidate.entry !== position);
      return { question, candidates, entry: position };
    }),
  );
}

function withAsks(entry: Entry, isKept: (text: string, at: number) => boolean): Entry {
  return { ...entry, asks: { de: entry.asks.de.filter(isKept), en: entry.asks.en.filter(isKept) } };
}

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);
