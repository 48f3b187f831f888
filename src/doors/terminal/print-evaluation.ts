import type { Judged, Verdict } from './judge-answers.ts';

/** The answers to the questions of one file. */
export interface Evaluation {
  /** Shown at the head of its column. */
  readonly name: string;
  readonly judged: readonly Judged[];
}

type Picks = (judged: Judged) => boolean;

/** One table: a row for each thing that is counted, a column for each file. */
export function printEvaluations(evaluations: readonly Evaluation[]): string {
  const all = evaluations.flatMap(({ judged }) => judged);
  const rows = [
    ['', ...evaluations.map(({ name }) => name)],
    ...rowsOf(all).map(([label, count]) => [label, ...evaluations.map(({ judged }) => count(judged))]),
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

function share(judged: readonly Judged[], picks: Picks): string {
  const count = judged.filter(picks).length;
  const percent = judged.length === 0 ? '–' : `${((100 * count) / judged.length).toFixed(1)} %`;
  return `${count}/${judged.length}  ${percent.padStart(7)}`;
}

function percentile(judged: readonly Judged[], rank: number): string {
  const times = judged.map(({ took }) => took).sort((a, b) => a - b);
  return (times[Math.min(times.length - 1, Math.floor(times.length * rank))] ?? 0).toFixed(2);
}

/** What went wrong, a line each: the question, what was wanted, and what came. */
export function printMisses({ name, judged }: Evaluation): string {
  const lines = judged.filter(isMiss).map(({ question, verdict, reason, entry, cited }) => {
    const wanted =
      question.paragraphs.length === 0
        ? `nothing (${question.kind ?? 'not in the article'})`
        : `¶${question.paragraphs.join(', ¶')}`;
    const found = cited === null ? reason : `¶${cited.paragraph} (${reason}${entry === null ? '' : ` ${entry}`})`;
    return `  ${verdict === 'right' ? 'wrong-sentence' : verdict}  ${JSON.stringify(question.q)}  wanted ${wanted}, found ${found}`;
  });
  return [`${name}: ${lines.length} misses`, ...lines].join('\n');
}

const isMiss: Picks = ({ verdict, isSentenceRight }) =>
  (verdict !== 'right' && verdict !== 'rightly-refused') || isSentenceRight === false;
