/** Loading a pack beside the work of the process: reading, checking and indexing take seconds, and nobody waits for them. */
import { Worker } from 'node:worker_threads';
import type { Compilation } from './compile-pack.ts';
import { readCompiled } from './compiled-pack.ts';
import { assembleCompiled, type LoadedKnowledge } from './load-knowledge.ts';
import { openPackFiles } from './pack-files.ts';
import { articleFile } from './read-article.ts';

/**
 * Loads a pack as `loadKnowledge` does, but for what has to be done here, which takes about a tenth of a second and lets
 * others in between. Rejects where the thread fails. Only compiled code can do this: a thread runs no TypeScript.
 */
export async function loadAside(folder: string, cache: string | null): Promise<LoadedKnowledge> {
  const answer = await compileAside(folder, cache);
  if (!answer.ok) return answer;
  const compiled = readCompiled(answer.compiled);
  await new Promise(setImmediate);
  // The article as it was checked: its file may have changed since.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(answer.article);
  const read = openPackFiles(folder);
  const files = {
    ...read,
    bytes: (name: string) => (name === articleFile ? answer.article : read.bytes(name)),
    text: (name: string) => (name === articleFile ? text : read.text(name)),
  };
  const knowledge = compiled && assembleCompiled(files, compiled);
  if (!knowledge) throw new Error(`Load the pack "${folder}": its compiled form is damaged, expected what was checked`);
  return { ok: true, knowledge };
}

function compileAside(folder: string, cache: string | null): Promise<Compilation> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./load-aside-worker.js', import.meta.url), { workerData: { folder, cache } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`Load the pack "${folder}": the thread ended with code "${code}", expected an answer`)),
    );
  });
}
