import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { buildPassages, formatPassages } from './build-passages.ts';
import { passagesFile } from './check-article.ts';
import { hashBytes } from './hash-bytes.ts';
import type { PackFiles } from './pack-files.ts';
import { openPackFiles } from './pack-files.ts';
import type { Problem } from './problem.ts';
import { compareProblems } from './problem.ts';
import { articleFile } from './read-article.ts';
import { factsFile, readPack } from './read-pack.ts';

/** The files that were written, or why not all could be. */
export type BuiltKnowledge =
  | { readonly ok: true; readonly written: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Writes what is made out of a pack's other files, where it differs from what is there: the SHA-256 of the article into
 * pack.yaml (its comments stay), and passages.json.
 *
 * @throws the file system's errors when a file cannot be written
 */
export function buildKnowledge(folder: string): BuiltKnowledge {
  const written = writeHash(openPackFiles(folder));
  const files = openPackFiles(folder);
  const { pack, problems } = readPack(files);
  if (!pack) return { ok: false, problems: [...problems].sort(compareProblems) };
  const passages = writeChanged(files, passagesFile, formatPassages(buildPassages(pack.article)));
  return { ok: true, written: [...written, ...passages] };
}

function writeHash(files: PackFiles): string[] {
  const article = files.bytes(articleFile);
  const document = parseDocument(files.text(factsFile), { logLevel: 'silent' });
  if (!article || document.errors.length > 0 || !isMap(document.contents)) return [];
  const sha256 = hashBytes(article);
  if (document.get('sha256') === sha256) return [];
  document.set('sha256', sha256);
  return writeChanged(files, factsFile, document.toString({ lineWidth: 0 }));
}

function writeChanged(files: PackFiles, name: string, text: string): string[] {
  if (files.text(name) === text) return [];
  writeFileSync(join(files.folder, name), text);
  return [name];
}
