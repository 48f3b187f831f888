import type { Engine } from './engine.ts';
import { fuse, miniSearches, ours } from './engines.ts';
import { type Dataset, loadDataset } from './load-dataset.ts';
import { buildAll, makeTrials, measure, type Scope, type Trial } from './measure.ts';
import { accuracy, type EngineReport, renderReport } from './report.ts';

const scopes: readonly Scope[] = ['all paragraphs', 'right article'];

/** Measures how often the right paragraph comes first, ours beside other engines, on the datasets of a folder. */
export function measureRetrieval(folder: string): string {
  const datasets = (['de', 'en'] as const).flatMap((language) => loadDataset(folder, language) ?? []);
  if (datasets.length === 0)
    return `Cannot measure retrieval on "${folder}": expected de|en.corpus.json and de|en.questions.jsonl`;
  const trials = makeTrials(datasets);
  const run = (engine: Engine): EngineReport => runEngine(engine, datasets, trials);
  const reports = [run(ours), bestOf(miniSearches.map(run)), run(fuse)];
  return `Right paragraph first, in percent of the questions\n${renderReport(
    reports,
    trials.map(({ name }) => name),
  )}`;
}

function runEngine(engine: Engine, datasets: readonly Dataset[], trials: readonly Trial[]): EngineReport {
  const [built, buildMilliseconds] = buildAll(engine, datasets);
  const measurements = trials.flatMap((trial) => {
    const find = built.get(trial.dataset);
    return find ? scopes.map((scope) => measure(find, trial, scope, engine.every)) : [];
  });
  return { name: engine.name, buildMilliseconds, measurements };
}

/** The engine with the best mean accuracy on all questions: a rival is shown at its best. */
function bestOf(reports: readonly EngineReport[]): EngineReport {
  const mean = ({ measurements }: EngineReport): number =>
    measurements.reduce((sum, { results }) => sum + accuracy(results), 0);
  return reports.reduce((best, report) => (mean(report) > mean(best) ? report : best));
}
