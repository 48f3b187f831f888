/**
 * Fits the weights of src/answer/thresholds.ts to the pack and prints them: `npm run fit [-- <questions.jsonl> …]`, where
 * the files hold questions about other articles (`{"q","lang"}` a line). Nothing is written; an editor decides.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describeDecision } from '../../src/answer/describe-decision.ts';
import type { Question } from '../../src/answer/entry-index.ts';
import { readQuestion } from '../../src/answer/read-question.ts';
import { type ScoredEntry, scoreEntries } from '../../src/answer/score-entries.ts';
import { decisionWeights, matchWeights, traitWeights } from '../../src/answer/thresholds.ts';
import { readGolden } from '../../src/doors/terminal/read-golden.ts';
import { formatProblems } from '../../src/knowledge/format-problems.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { leaveOutNotStated, leaveOutPhrasings, type Sample } from './left-out.ts';
import { type Case, fitLogistic, fitSoftmax } from './regress.ts';

const loaded = loadKnowledge(join(process.cwd(), 'knowledge', 'trump-putin-telefonat'));
if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
const { knowledge } = loaded;
const { entries, index } = knowledge;
const folds = 5;
const entryWeights = { ...matchWeights, ...traitWeights };
const names = Object.keys(entryWeights) as (keyof typeof entryWeights)[];
const decisive = Object.keys(decisionWeights) as (keyof typeof decisionWeights)[];
/** How much a question of each origin counts: golden ones are what we want, the rest keeps them from being learnt by heart. */
const counts = { golden: 4, stated: 0.3, notStated: 0.15, leftOutWhole: 0.12, elsewhere: 1 };

const vectorOf = ({ match, traits }: ScoredEntry): number[] => {
  const features = { ...match, ...traits };
  return names.map((name) => features[name]);
};

const phrasings = leaveOutPhrasings(knowledge, folds);
const fitted = fitSoftmax(
  phrasings
    .map(({ candidates, entry }) => ({
      candidates: candidates.map(vectorOf),
      right: candidates.findIndex((candidate) => candidate.entry === entry),
    }))
    .filter(({ right }) => right >= 0),
  names.map((name) => entryWeights[name]),
).map((weight) => Number(weight.toFixed(2)));

/** The candidates as the fitted weights rank them. */
const rank = (candidates: readonly ScoredEntry[]): ScoredEntry[] =>
  candidates
    .map((candidate) => {
      const score = vectorOf(candidate).reduce((sum, value, at) => sum + value * (fitted[at] ?? 0), 0);
      return { ...candidate, score };
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry);

function caseOf(
  question: Question,
  candidates: readonly ScoredEntry[],
  isRight: (paragraph: number) => boolean,
  weight: number,
): Case[] {
  const { stated, features } = describeDecision(question, rank(candidates), entries);
  const paragraph = stated && entries[stated.entry]?.evidence[0].paragraph;
  if (!features || paragraph === null || paragraph === undefined) return [];
  const values = decisive.map((name) => (name === 'bias' ? 1 : features[name]));
  return [{ features: values, isRight: isRight(paragraph), weight }];
}

function caseOfSample({ question, candidates, entry }: Sample): Case[] {
  const own = entries[entry];
  const stated = own?.kind === 'stated';
  const isRight = (paragraph: number): boolean =>
    stated && own.evidence.some((evidence) => evidence.paragraph === paragraph);
  return caseOf(question, candidates, isRight, stated ? counts.stated : counts.notStated);
}

function ask(text: string, language: 'de' | 'en', right: readonly number[], weight: number): Case[] {
  const question = readQuestion(index.entries.dictionary, text, language);
  return caseOf(question, scoreEntries(index.entries, question), (paragraph) => right.includes(paragraph), weight);
}

const golden = ['tuned.yaml', 'wide.yaml', 'later.yaml', 'strangers.yaml', 'near.yaml'].flatMap(
  (name) => readGolden(join(process.cwd(), 'tests', 'golden', name)).questions,
);
const elsewhere = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { q: string; lang: 'de' | 'en' }),
);
const cases = [
  ...phrasings.flatMap(caseOfSample),
  ...leaveOutNotStated(knowledge, folds).flatMap(({ question, candidates }) =>
    caseOf(question, candidates, () => false, counts.leftOutWhole),
  ),
  ...elsewhere.flatMap(({ q, lang }) => ask(q, lang, [], counts.elsewhere)),
  ...golden.flatMap(({ q, lang, paragraphs }) => ask(q, lang, paragraphs, counts.golden)),
];
const decided = fitLogistic(cases, 3);

const show = (title: string, keys: readonly string[], weights: readonly number[], digits: number): void => {
  const lines = keys.map((key, at) => `  ${key}: ${(weights[at] ?? 0).toFixed(digits)},`);
  process.stdout.write(`${title}\n${lines.join('\n')}\n`);
};
show('matchWeights, traitWeights', names, fitted, 2);
show('decisionWeights', decisive, decided, 2);
