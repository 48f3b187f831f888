import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/article/article.ts';
import { type Corpus, parseCorpus } from '../../src/search/parse-corpus.ts';

/** A question, and the paragraph (1-based) of the article that answers it. */
export interface Asked {
  readonly q: string;
  readonly article: string;
  readonly paragraph: number;
}

/** Questions in one language with the corpus that they are asked of. */
export interface Dataset {
  readonly language: Language;
  readonly corpus: Corpus;
  readonly questions: readonly Asked[];
}

/** Reads `<language>.corpus.json` and `<language>.questions.jsonl` of a folder; null where the folder lacks them. */
export function loadDataset(folder: string, language: Language): Dataset | null {
  const [corpusFile, questionFile] = ['corpus.json', 'questions.jsonl'].map((end) =>
    join(folder, `${language}.${end}`),
  );
  if (!corpusFile || !questionFile || !existsSync(corpusFile) || !existsSync(questionFile)) return null;
  const corpus = parseCorpus(JSON.parse(readFileSync(corpusFile, 'utf8')));
  const lines = readFileSync(questionFile, 'utf8').trim().split('\n');
  return { language, corpus, questions: lines.map((line) => JSON.parse(line) as Asked) };
}
