/** An archive of a million paragraphs in PostgreSQL: what filling it takes, what a question takes, and what it finds. */
import type { Client } from 'pg';
import { buildCorpusIndex } from '../../src/search/build-corpus-index.ts';
import { searchPassages } from '../../src/search/search-passages.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { startPostgres } from '../fixtures/store/postgres.ts';
import {
  addParagraphs,
  configs,
  countHolding,
  createTables,
  findCandidates,
  indexAll,
  sizeOfAll,
} from './archive-sql.ts';
import type { Hit } from './engine.ts';
import { growArticles } from './grow-corpus.ts';
import { type Dataset, loadDataset } from './load-dataset.ts';
import { misspell } from './misspell.ts';
import { quantile } from './quantile.ts';
import { seededDraw } from './random.ts';

/** Every n-th question of the dataset is asked. */
const every = 3;
/** Paragraphs of one statement. */
const batch = 2_000;
/** Candidates that are read closely. */
const limit = 100;

/** Measures an archive of so many paragraphs in each language of a folder's datasets; writes lines as they come. */
export async function measureArchive(folder: string, size: number, write: (line: string) => void): Promise<void> {
  for (const language of ['en', 'de'] as const) {
    const dataset = loadDataset(folder, language);
    if (dataset === null) continue;
    const postgres = await startPostgres();
    const client = await postgres.connect(await postgres.newUrl());
    try {
      write(`${size} paragraphs, ${language}: ${await fill(client, dataset, size)}`);
      for (const line of await ask(client, dataset, size)) write(line);
    } finally {
      await client.end();
      await postgres.close();
    }
  }
}

async function fill(client: Client, dataset: Dataset, size: number): Promise<string> {
  const began = performance.now();
  await client.query(createTables);
  let [articles, places, texts]: [string[], number[], string[]] = [[], [], []];
  const flush = async (): Promise<void> => {
    await client.query(addParagraphs, [articles, places, texts, configs[dataset.language]]);
    [articles, places, texts] = [[], [], []];
  };
  for (const { id, paragraphs } of growArticles(dataset, size)) {
    for (const [at, text] of paragraphs.entries()) {
      articles.push(id);
      places.push(at + 1);
      texts.push(text);
    }
    if (texts.length >= batch) await flush();
  }
  await flush();
  const filled = performance.now();
  await client.query("set maintenance_work_mem = '1GB'");
  await client.query(indexAll);
  const { rows } = await client.query<{ bytes: number }>(sizeOfAll);
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(0);
  return `filled in ${seconds(began, filled)} s, indexed in ${seconds(filled, performance.now())} s, ${((rows[0]?.bytes ?? 0) / 1e9).toFixed(1)} GB`;
}

/** Asks each question as it is and misspelt; the first candidate is what the words alone find. */
async function ask(client: Client, { language, questions }: Dataset, size: number): Promise<string[]> {
  const draw = seededDraw(7);
  const asked = questions.filter((_, at) => at % every === 0);
  const lines: string[] = [];
  const kinds = [
    ['clean', (q: string) => q],
    ['misspelt', (q: string) => misspell(q, language, draw)],
  ] as const;
  for (const [kind, spell] of kinds) {
    const times: { readonly words: number; readonly both: number }[] = [];
    const right = { among: 0, words: 0, both: 0 };
    for (const { q, ...wanted } of asked) {
      const text = spell(q);
      const began = performance.now();
      const { rows } = await client.query<Candidate>(findCandidates, [text, configs[language], size, limit]);
      const found = performance.now();
      const best = await read(client, rows, { text, language, size });
      times.push({ words: found - began, both: performance.now() - began });
      const isRight = (hit: Hit | undefined): number =>
        Number(hit?.article === wanted.article && hit.paragraph === wanted.paragraph);
      right.among += Math.max(0, ...rows.map(isRight));
      right.words += isRight(rows[0]);
      right.both += isRight(best);
    }
    const share = (count: number): string => `${((100 * count) / asked.length).toFixed(1)} %`;
    const spread = (part: 'words' | 'both'): string => {
      const sorted = times.map((time) => time[part]).sort((a, b) => a - b);
      return `p50 ${quantile(sorted, 0.5).toFixed(0)} ms, p99 ${quantile(sorted, 0.99).toFixed(0)} ms`;
    };
    lines.push(
      `${kind}, ${asked.length} asked: by PostgreSQL ${share(right.words)}, ${spread('words')}; read closely too ${share(right.both)}, ${spread('both')}; among the ${limit} candidates ${share(right.among)}`,
    );
  }
  return lines;
}

interface Candidate extends Hit {
  readonly text: string;
}

/** The best of some candidates when they are read closely, with words as rare as they are in the archive. */
async function read(
  client: Client,
  candidates: readonly Candidate[],
  { text, language, size }: { readonly text: string; readonly language: Dataset['language']; readonly size: number },
): Promise<Candidate | undefined> {
  const words = tokenize(text).map(({ fold, text: word }) => ({ fold, word }));
  const { rows } = await client.query<{ word: string; docs: number }>(countHolding, [
    words.map(({ word }) => word),
    configs[language],
  ]);
  const docs = new Map(rows.map((row) => [row.word, row.docs]));
  const holding = new Map(
    words.flatMap(({ fold, word }) => (docs.has(word) ? [[fold, docs.get(word) ?? 0] as const] : [])),
  );
  const articles = candidates.map((one, at) => ({ id: String(at), lang: language, paragraphs: [one.text] }));
  const { index } = buildCorpusIndex({ articles });
  const collection = { size, holding: (word: string) => holding.get(word) ?? null };
  const [best] = searchPassages(index, { text, language, collection }, 1);
  return candidates[Number.parseInt(best?.document.id ?? '', 10)];
}
