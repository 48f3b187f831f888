import type { Judged, Verdict } from './judge-answers.ts';
import type { Tallied } from './judge-claims.ts';

/** The answers to the questions of one file. */
export interface Evaluation {
  /** Shown at the head of its column. */
  readonly name: string;
  readonly judged: readonly Judged[];
  /** Checked quotations, and look-ups of positions. */
  readonly claims: readonly Tallied[];
  readonly lookUps: readonly Tallied[];
}

type Picks = (judged: Judged) => boolean;

/** One table: a row for each thing that is counted, a column for each file. */
export function printEvaluations(evaluations: readonly Evaluation[]): string {
  const all = evaluations.flatMap(({ judged }) => judged);
  const rows = [
    ['', ...evaluations.map(({ name }) => name)],
    ...rowsOf(all).map(([label, count]) => [label, ...evaluations.map(({ judged }) => count(judged))]),
    ...tallyRows(
      'check: verdict right',
      evaluations.map(({ claims }) => claims),
    ),
    ...tallyRows(
      'position right',
      evaluations.map(({ lookUps }) => lookUps),
    ),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}

type Row = readonly [string, (judged: readonly Judged[]) => string];

function rowsOf(all: readonly Judged[]): Row[] {
  const valuesOf = (read: (judged: Judged) => string, picks: Picks = () => true): string[] =>
    [...new Set(all.filter(picks).map(read))].sort();
  const paragraphs = (label: string, picks: Picks): Row => [
    label,
    (judged) => share(judged.filter(isAnswerable).filter(picks), is('right')),
  ];
  return [
    paragraphs('paragraph right', () => true),
    ...valuesOf(({ question }) => question.lang).map((it) =>
      paragraphs(`  ${it}`, ({ question }) => question.lang === it),
    ),
    ...valuesOf(({ question }) => question.style, isAnswerable).map((it) =>
      paragraphs(`  ${it}`, ({ question }) => question.style === it),
    ),
    [
      'sentence right',
      (judged) =>
        share(
          judged.filter((it) => it.isSentenceRight !== null),
          (it) => it.isSentenceRight === true,
        ),
    ],
    ['wrong paragraph', (judged) => share(judged.filter(isAnswerable), is('wrong-paragraph'))],
    ['refused though answerable', (judged) => share(judged.filter(isAnswerable), is('refused'))],
    ...reasonRows(
      valuesOf(({ reason }) => reason, is('refused')),
      (it) => isAnswerable(it) && is('refused')(it),
    ),
    ...(['near', 'off-topic'] as const).map(
      (kind): Row => [
        `false answers, ${kind}`,
        (judged) =>
          share(
            judged.filter(({ question }) => question.kind === kind),
            is('false-answer'),
          ),
      ],
    ),
    ...reasonRows(
      valuesOf(({ reason }) => reason, is('false-answer')),
      is('false-answer'),
    ),
    ['ms, p50', (judged) => percentile(judged, 0.5)],
    ['ms, p99', (judged) => percentile(judged, 0.99)],
  ];
}

const reasonRows = (reasons: readonly string[], picks: Picks): Row[] =>
  reasons.map((reason) => [
    `  ${reason}`,
    (judged) => String(judged.filter((it) => picks(it) && it.reason === reason).length),
  ]);

const isAnswerable: Picks = ({ question }) => question.paragraphs.length > 0;
const is =
  (verdict: Verdict): Picks =>
  (judged) =>
    judged.verdict === verdict;

/** A row for all, then one for each kind; none where no file has any. */
function tallyRows(label: string, columns: readonly (readonly Tallied[])[]): string[][] {
  const kinds = [...new Set(columns.flat().map(({ kind }) => kind))].sort();
  const row = (name: string, picks: (one: Tallied) => boolean): string[] => [
    name,
    ...columns.map((all) => share(all.filter(picks), ({ isRight }) => isRight)),
  ];
  return kinds.length === 0
    ? []
    : [row(label, () => true), ...kinds.map((it) => row(`  ${it}`, ({ kind }) => kind === it))];
}

function share<T>(all: readonly T[], picks: (one: T) => boolean): string {
  if (all.length === 0) return '–';
  const count = all.filter(picks).length;
  return `${count}/${all.length}  ${`${((100 * count) / all.length).toFixed(1)} %`.padStart(7)}`;
}

function percentile(judged: readonly Judged[], rank: number): string {
  const times = judged.map(({ took }) => took).sort((a, b) => a - b);
  return (times[Math.min(times.length - 1, Math.floor(times.length * rank))] ?? 0).toFixed(2);
}

/** What went wrong, a line each: the question, what was wanted, and what came. */
export function printMisses({ name, judged, claims, lookUps }: Evaluation): string {
  const lines = judged.filter(isMiss).map(({ question, verdict, reason, entry, cited }) => {
    const wanted =
      question.paragraphs.length === 0
        ? `nothing (${question.kind ?? 'not in the article'})`
        : `¶${question.paragraphs.join(', ¶')}`;
    const found = cited === null ? reason : `¶${cited.paragraph} (${reason}${entry === null ? '' : ` ${entry}`})`;
    return `  ${verdict === 'right' ? 'wrong-sentence' : verdict}  ${JSON.stringify(question.q)}  wanted ${wanted}, found ${found}`;
  });
  const others = [...claims, ...lookUps].filter(({ isRight }) => !isRight).map(({ line }) => `  ${line}`);
  return [`${name}: ${lines.length + others.length} misses`, ...lines, ...others].join('\n');
}

const isMiss: Picks = ({ verdict, isSentenceRight }) =>
  (verdict !== 'right' && verdict !== 'rightly-refused') || isSentenceRight === false;
