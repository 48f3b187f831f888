import type { Engine, FindBest } from './engine.ts';
import type { Asked, Dataset } from './load-dataset.ts';
import { misspell } from './misspell.ts';
import { seededDraw } from './random.ts';

/** Questions of one kind, asked of one corpus. */
export interface Trial {
  readonly name: string;
  readonly dataset: Dataset;
  readonly questions: readonly Asked[];
}

/** Where an engine may look. */
export type Scope = 'all paragraphs' | 'right article';

/** What became of the questions of one trial in one scope. */
export interface Measurement {
  readonly trial: string;
  readonly scope: Scope;
  /** For each question asked, by its position: whether the right paragraph came first, and how long it took (ms). */
  readonly results: readonly { readonly position: number; readonly isRight: boolean; readonly milliseconds: number }[];
}

const seed = 20;
const warmUp = 50;

/** Each dataset as it is, and again misspelt; the same spelling mistakes in every run. */
export const makeTrials = (datasets: readonly Dataset[]): Trial[] =>
  datasets.flatMap((dataset) => {
    const draw = seededDraw(seed);
    const misspelt = dataset.questions.map((asked) => ({ ...asked, q: misspell(asked.q, dataset.language, draw) }));
    return [
      { name: dataset.language, dataset, questions: dataset.questions },
      { name: `${dataset.language} misspelt`, dataset, questions: misspelt },
    ];
  });

/** Builds an engine for each dataset: the engines, and the milliseconds that building took in all. */
export function buildAll(engine: Engine, datasets: readonly Dataset[]): [Map<Dataset, FindBest>, number] {
  const start = performance.now();
  const built = new Map(datasets.map((dataset) => [dataset, engine.build(dataset)]));
  return [built, performance.now() - start];
}

/** Asks an engine the questions of one trial. */
export function measure(find: FindBest, { name, questions }: Trial, scope: Scope, every: number): Measurement {
  for (const { q } of questions.slice(0, Math.ceil(warmUp / every))) find(q);
  const results = questions.flatMap(({ q, article, paragraph }, position) => {
    if (position % every !== 0) return [];
    const start = performance.now();
    const hit = find(q, scope === 'right article' ? article : undefined);
    const milliseconds = performance.now() - start;
    return [{ position, isRight: hit?.article === article && hit.paragraph === paragraph, milliseconds }];
  });
  return { trial: name, scope, results };
}
