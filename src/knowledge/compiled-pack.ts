import { Deserializer, Serializer } from 'node:v8';
import type { KnowledgeIndex } from '../answer/knowledge-index.ts';
import { readCached, writeCached } from './cache-folder.ts';
import { passagesFile } from './check-article.ts';
import { hashBytes } from './hash-bytes.ts';
import type { Pack, PackLists } from './pack.ts';
import type { PackFiles } from './pack-files.ts';
import { articleFile, readArticle } from './read-article.ts';
import { completePack, yamlFiles } from './read-pack.ts';
import type { PackFacts } from './schema.ts';

/** What is kept of a pack that passed all load checks: its lists as read, and what was made of them. */
export interface CompiledPack {
  readonly facts: PackFacts;
  readonly lists: PackLists;
  readonly index: KnowledgeIndex;
}

/**
 * Reads what was compiled from exactly the files that are there now, article.md included; null where nothing was, or it
 * cannot be read.
 *
 * @param cache a folder that only this very code writes to
 */
export function openCompiledPack(files: PackFiles, cache: string): CompiledPack | null {
  const bytes = readCached(cache, compiledFileOf(files));
  return bytes && readCompiled(bytes);
}

/** Reads what `writeCompiled` has made; null where it is damaged. */
export function readCompiled(bytes: Uint8Array): CompiledPack | null {
  try {
    const reader = new Deserializer(bytes);
    reader.readHeader();
    return reader.readValue() as CompiledPack;
  } catch {
    return null;
  }
}

/** The pack of which the lists were compiled, with its article; null where that cannot be read. */
export function readCompiledPack(files: PackFiles, { facts, lists }: CompiledPack): Pack | null {
  const { article } = readArticle(files, facts);
  return article && completePack(facts, article, lists, new Set());
}

/**
 * Keeps a pack that passed all load checks, with its index, so that the next loading has nothing to check and to index.
 *
 * @param cache as for `openCompiledPack`
 */
export function keepCompiledPack(files: PackFiles, cache: string, pack: Pack, index: KnowledgeIndex): void {
  writeCached(cache, compiledFileOf(files), writeCompiled(pack, index));
}

/** A pack that passed all load checks, with its index, as bytes. */
export function writeCompiled(pack: Pack, index: KnowledgeIndex): Uint8Array {
  const { facts, entries, actors, topics, positions, quotes, sentences, lexicon } = pack;
  const lists = { entries, actors, topics, positions, quotes, sentences, lexicon };
  const compiled: CompiledPack = { facts, lists, index };
  // Not `serialize()`: what that makes is read as views, and one view keeps all the bytes of the file alive.
  const writer = new Serializer();
  writer.writeHeader();
  writer.writeValue(compiled);
  return writer.releaseBuffer();
}

/** Named by the SHA-256 over the names and contents of all files that a pack is loaded from. */
export function compiledFileOf(files: PackFiles): string {
  const lines = [articleFile, passagesFile, ...yamlFiles(files)].map((name) => {
    const bytes = files.bytes(name);
    return `${name} ${bytes ? hashBytes(bytes) : 'missing'}`;
  });
  return `${hashBytes(lines.join('\n'))}.bin`;
}
