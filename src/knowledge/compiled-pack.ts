import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { KnowledgeIndex } from '../answer/knowledge-index.ts';
import { analysisFingerprint } from './analysis-fingerprint.ts';
import { passagesFile } from './check-article.ts';
import { hashBytes } from './hash-bytes.ts';
import type { Pack, PackLists } from './pack.ts';
import type { PackFiles } from './pack-files.ts';
import { articleFile, readArticle } from './read-article.ts';
import { completePack, yamlFiles } from './read-pack.ts';
import type { PackFacts } from './schema.ts';

/** The built file that keeps a checked pack with its index, so that loading has nothing to check and to index again. */
export const compiledPackFile = 'compiled.bin';

/** What is kept: the lists as they were read and found right, and what was made of them. */
export interface CompiledPack {
  readonly facts: PackFacts;
  readonly lists: PackLists;
  readonly index: KnowledgeIndex;
}

/** The file begins with the hash that it is bound to, in hexadecimal digits. */
const sealLength = 64;

/**
 * Reads what was compiled from exactly the files that are there now, article.md included, by the analysis of exactly
 * this program; null where that does not hold, or nothing was compiled. It is never needed, only faster.
 */
export function openCompiledPack(files: PackFiles): CompiledPack | null {
  const bytes = files.bytes(compiledPackFile);
  if (!bytes || Buffer.from(bytes.subarray(0, sealLength)).toString('latin1') !== sealOf(files)) return null;
  try {
    return deserialize(inflateRawSync(bytes.subarray(sealLength))) as CompiledPack;
  } catch {
    return null;
  }
}

/** The pack of which the lists were compiled, with its article; null where that cannot be read. */
export function readCompiledPack(files: PackFiles, { facts, lists }: CompiledPack): Pack | null {
  const { article } = readArticle(files, facts);
  return article && completePack(facts, article, lists, new Set());
}

/** What is kept of a pack that passed all load checks. */
export const takeCompiled = (pack: Pack, index: KnowledgeIndex): CompiledPack => {
  const { facts, entries, actors, topics, positions, quotes, lexicon } = pack;
  return { facts, lists: { entries, actors, topics, positions, quotes, lexicon }, index };
};

/** Makes the file's content. */
export const compilePack = (files: PackFiles, compiled: CompiledPack): Uint8Array =>
  Buffer.concat([Buffer.from(sealOf(files), 'latin1'), deflateRawSync(serialize(compiled))]);

/** SHA-256 over the names and hashes of all files that a pack is loaded from, and over how they are analysed. */
function sealOf(files: PackFiles): string {
  const names = [articleFile, passagesFile, ...yamlFiles(files)];
  const lines = names.map((name) => `${name} ${hashBytes(files.bytes(name) ?? '')}`);
  return hashBytes([analysisFingerprint(), ...lines].join('\n'));
}
