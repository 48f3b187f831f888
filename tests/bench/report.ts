import type { Measurement, Scope } from './measure.ts';
import { quantile } from './quantile.ts';

/** All measurements of one engine. */
export interface EngineReport {
  readonly name: string;
  readonly buildMilliseconds: number;
  readonly measurements: readonly Measurement[];
}

type Results = Measurement['results'];

/** Which questions a row of the table counts: the weights were chosen on the even ones only. */
const halves = [
  { name: 'both', counts: () => true },
  { name: 'even (tuned)', counts: (position: number) => position % 2 === 0 },
  { name: 'odd (held out)', counts: (position: number) => position % 2 === 1 },
];

/** The share of questions answered rightly, from 0 to 1; not a number where none was asked. */
export const accuracy = (results: Results): number => results.filter(({ isRight }) => isRight).length / results.length;

/** One table for the terminal: an engine, a scope and a half of the questions in each row. */
export function renderReport(engines: readonly EngineReport[], trials: readonly string[]): string {
  const head = ['', 'questions', ...trials, 'p50 ms', 'p99 ms', 'build ms'];
  const rows = (['all paragraphs', 'right article'] as const).flatMap((scope) => [
    [scope],
    ...engines.flatMap((engine) => renderEngine(engine, scope, trials)),
  ]);
  return alignColumns([head, ...rows]);
}

function renderEngine(engine: EngineReport, scope: Scope, trials: readonly string[]): string[][] {
  const ofScope = engine.measurements.filter((measurement) => measurement.scope === scope);
  const times = ofScope.flatMap(({ results }) => results.map(({ milliseconds }) => milliseconds)).sort((a, b) => a - b);
  const timing = [quantile(times, 0.5), quantile(times, 0.99), engine.buildMilliseconds];
  return halves.flatMap(({ name, counts }, row) => {
    const cells = trials.map((trial) => {
      const results = ofScope.find((measurement) => measurement.trial === trial)?.results ?? [];
      return accuracy(results.filter(({ position }) => counts(position)));
    });
    if (cells.some(Number.isNaN)) return [];
    const percents = cells.map((cell) => (100 * cell).toFixed(1));
    return [[`  ${row === 0 ? engine.name : ''}`, name, ...percents, ...(row === 0 ? timing.map(showTime) : [])]];
  });
}

const showTime = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 2 : 0);

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  const align = (cell: string, column: number): string =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}
