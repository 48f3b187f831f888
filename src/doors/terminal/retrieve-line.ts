import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { readCorpusIndex } from '../../knowledge/corpus-index-file.ts';
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

/** The index file of a corpus lies beside it. */
export const indexFileOf = (file: string): string => `${file}.index`;

/**
 * Reads a corpus file (`{"articles":[…]}`) and builds its index, or reads that beside it.
 *
 * @param code names the very code that runs; null where it has no name, and no index file is read
 * @param tell is told why an index file that is there is not used
 */
export function openCorpus(file: string, code: string | null, tell: (sentence: string) => void): OpenedCorpus {
  try {
    const bytes = readFileSync(file);
    const kept = code !== null && existsSync(indexFileOf(file)) ? readFileSync(indexFileOf(file)) : null;
    const index = kept && code !== null ? readCorpusIndex(kept, { corpus: bytes, code }) : null;
    if (index) return { ok: true, corpus: index };
    if (kept) tell(`Read the index "${indexFileOf(file)}": it belongs to another corpus or version; indexing anew`);
    return { ok: true, corpus: buildCorpusIndex(JSON.parse(textOf(bytes))) };
  } catch (error) {
    return { ok: false, problems: [describe(file, error)] };
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function describe(file: string, error: unknown): string {
  if (error instanceof SyntaxError) return `Read the corpus "${file}": expected JSON (${error.message})`;
  if (error instanceof TypeError) return `Read the corpus "${file}": ${error.message}`;
  return `Read the corpus "${file}": ${error instanceof Error ? error.message : error}, expected a file`;
}
