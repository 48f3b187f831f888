import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describeDecision } from '../../src/answer/describe-decision.ts';
import { buildEntryIndex } from '../../src/answer/build-entry-index.ts';
import { readQuestion } from '../../src/answer/read-question.ts';
import { type ScoredEntry, scoreEntries } from '../../src/answer/score-entries.ts';
import { entryWeights } from '../../src/answer/thresholds.ts';
import { readGolden } from '../../src/doors/terminal/read-golden.ts';
import { formatProblems } from '../../src/knowledge/format-problems.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { leaveOutNotStated, leaveOutPhrasings } from './left-out.ts';
import { fitSoftmax } from './regress.ts';

const loaded = loadKnowledge(join(process.cwd(), 'knowledge', 'trump-putin-telefonat'));
if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
const { knowledge } = loaded;
const { entries } = knowledge;
const index = buildEntryIndex(knowledge);
const names = Object.keys(entryWeights) as (keyof typeof entryWeights)[];
const vectorOf = ({ features }: ScoredEntry): number[] => names.map((name) => features[name]);
const refit = process.argv.includes('refit');
const full = process.argv.includes('full') || refit;
const phrasings = full ? leaveOutPhrasings(knowledge, 5) : [];
const fitted = refit
  ? fitSoftmax(
      phrasings
        .map(({ candidates, entry }) => ({ candidates: candidates.map(vectorOf), right: candidates.findIndex((c) => c.entry === entry) }))
        .filter(({ right }) => right >= 0),
      names.map((name) => entryWeights[name]),
    ).map((weight) => Number(weight.toFixed(2)))
  : names.map((name) => entryWeights[name]);
if (refit) process.stdout.write(`${names.map((n, at) => `${n}: ${fitted[at]}`).join('\n')}\n`);
const rank = (candidates: readonly ScoredEntry[]): ScoredEntry[] =>
  candidates
    .map((c) => ({ ...c, score: vectorOf(c).reduce((s, v, at) => s + v * (fitted[at] ?? 0), 0) }))
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
const rows: unknown[] = [];
function add(set: string, q: string, question: any, candidates: readonly ScoredEntry[], right: readonly number[], group: string): void {
  const d = describeDecision(question, rank(candidates), entries);
  const paragraph = d.stated && entries[d.stated.entry]?.evidence[0].paragraph;
  rows.push({
    set, q, group, answerable: right.length > 0,
    ok: paragraph !== null && paragraph !== undefined && right.includes(paragraph),
    f: d.features, entry: d.stated && entries[d.stated.entry]?.id,
    s: d.silent?.features, score: d.stated?.score, silent: d.silent && entries[d.silent.entry]?.id, silentBelief: d.silentBelief, silentScore: d.silent?.score, silentCovered: d.silent?.features.covered, silentOutsiders: d.silent?.features.outsiders,
  });
}
const paras = (at: number): number[] => (entries[at]?.kind === 'stated' ? (entries[at]?.evidence.map((e) => e.paragraph) ?? []) : []);
for (const { question, candidates, entry } of phrasings) {
  add(entries[entry]?.kind === 'stated' ? 'lo-stated' : 'lo-silent', question.text, question, candidates, paras(entry), entries[entry]?.id ?? '');
}
if (full) for (const { question, candidates, entry } of leaveOutNotStated(knowledge, 5)) add('lo-whole', question.text, question, candidates, [], entries[entry]?.id ?? '');
const sets = process.env['SETS']?.split(',') ?? ['tuned', 'wide', 'later', 'strangers', 'near'];
for (const name of sets)
  readGolden(join(process.cwd(), 'tests', 'golden', `${name}.yaml`)).questions.forEach(({ q, lang, paragraphs, kind }, at) => {
    const question = readQuestion(index.dictionary, q, lang);
    add(kind === 'off-topic' ? `${name}-off` : name, q, question, scoreEntries(index, question), paragraphs, `${Math.floor(at / 4)}`);
  });
writeFileSync(process.env['OUT'] ?? '/tmp/near/rows.json', JSON.stringify(rows));
