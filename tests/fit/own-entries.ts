/**
 * Measures how well a server's own entries answer: entries of the pack are taken out of it and laid over it as a server's,
 * with few of their phrasings, and the golden questions that thresholds may be tuned on are asked.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import type { Answer, Entry, Knowledge } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { buildKnowledgeIndex } from '../../src/answer/build-knowledge-index.ts';
import { composeKnowledge } from '../../src/answer/compose-knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';

interface Golden {
  readonly q: string;
  readonly lang: 'de' | 'en';
  readonly paragraphs: readonly number[];
}

const folds = 10;
const root = process.cwd();
const golden: Golden[] = parse(readFileSync(join(root, 'tests/golden/tuned.yaml'), 'utf8'));
const loaded = loadKnowledge(join(root, 'knowledge/trump-putin-telefonat'));
if (!loaded.ok) throw new Error('Cannot load the pack: expected no problems');
const { knowledge } = loaded;
const before = golden.map(({ q, lang }) => answerQuestion(knowledge, { text: q, language: lang }));

/** The entry as a server's, with some of its phrasings in each language. */
const asOwn = (entry: Entry, kept: number): Entry => ({
  ...entry,
  origin: 'server',
  asks: { de: entry.asks.de.slice(0, kept), en: entry.asks.en.slice(0, kept) },
});

const withoutEntries = (isTaken: (at: number) => boolean): Knowledge => {
  const entries = knowledge.entries.filter((_, at) => !isTaken(at));
  return { ...knowledge, entries, index: buildKnowledgeIndex({ ...knowledge, entries }) };
};

const idOf = (answer: Answer | undefined): string | null => (answer && 'entry' in answer ? answer.entry.id : null);
const isWrong = (answer: Answer, { paragraphs }: Golden): boolean =>
  answer.kind === 'curated' && !paragraphs.includes(answer.citations[0].paragraph);

type Verdict = 'own' | 'right' | 'wrong' | 'unanswered' | 'stray' | 'strayWrong' | 'untouched';

/** What became of a question: of one that an own entry answered while it was the pack's, or of any other one. */
function judge(composed: Knowledge, taken: ReadonlySet<string>, at: number): Verdict {
  const [one, known] = [golden[at], before[at]];
  if (!one || !known) return 'untouched';
  const answer = answerQuestion(composed, { text: one.q, language: one.lang });
  const [found, expected] = [idOf(answer), idOf(known)];
  if (expected === null || !taken.has(expected)) {
    const isOwn = found !== null && taken.has(found);
    if (!isOwn) return 'untouched';
    return isWrong(answer, one) && !isWrong(known, one) ? 'strayWrong' : 'stray';
  }
  if (found === expected) return 'own';
  if (found === null) return 'unanswered';
  return isWrong(answer, one) ? 'wrong' : 'right';
}

const packs = Array.from({ length: folds }, (_, fold) => withoutEntries((at) => at % folds === fold));
for (const kept of [2, 4]) {
  const sums = new Map<Verdict, number>();
  packs.forEach((pack, fold) => {
    const taken = knowledge.entries.filter((_, at) => at % folds === fold);
    const entries = taken.map((entry) => asOwn(entry, kept));
    const composed = composeKnowledge(pack, { entries, aliases: new Map(), hidden: new Set() });
    const ids = new Set(taken.map(({ id }) => id));
    for (const at of golden.keys()) {
      const verdict = judge(composed, ids, at);
      sums.set(verdict, (sums.get(verdict) ?? 0) + 1);
    }
  });
  process.stdout.write(`${kept} phrasings a language: ${JSON.stringify(Object.fromEntries(sums))}\n`);
}
