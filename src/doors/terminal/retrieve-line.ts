import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { buildCorpusIndex, type CorpusIndex } from '../../search/build-corpus-index.ts';
import { retrieve } from '../../search/retrieve.ts';
import type { AnswerFields } from './answer-lines.ts';

const shape = z.object({
  q: z.string('expected a text'),
  lang: z.enum(['de', 'en'], 'expected "de" or "en"').nullish(),
  article: z.string('expected a text').nullish(),
});

/** Answers the lines of `retrieve --jsonl` from the index of a corpus. */
export function answerRetrieveLines(corpus: CorpusIndex): AnswerFields {
  return (fields) => {
    const { q, lang, article } = shape.parse(fields);
    return { ranked: retrieve(corpus, { q, ...(lang && { lang }), ...(typeof article === 'string' && { article }) }) };
  };
}

/** The index of the corpus in a file, or a sentence that says why there is none. */
export type OpenedCorpus =
  | { readonly ok: true; readonly corpus: CorpusIndex }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a corpus file (`{"articles":[…]}`) and builds its index. */
export function openCorpus(file: string): OpenedCorpus {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
    return { ok: true, corpus: buildCorpusIndex(JSON.parse(text)) };
  } catch (error) {
    return { ok: false, problems: [describe(file, error)] };
  }
}

function describe(file: string, error: unknown): string {
  if (error instanceof SyntaxError) return `Read the corpus "${file}": expected JSON (${error.message})`;
  if (error instanceof TypeError) return `Read the corpus "${file}": ${error.message}`;
  return `Read the corpus "${file}": ${error instanceof Error ? error.message : error}, expected a file`;
}
