import { join } from 'node:path';
import type { z } from 'zod';
import type { Article } from '../article/article.ts';
import { findQuotations } from '../article/find-quotations.ts';
import { splitPassages } from '../article/split-passages.ts';
import { amendEntries, questionSchemaOf } from './amend-entries.ts';
import { checkArticle } from './check-article.ts';
import type { Draft, Pack, PackLists } from './pack.ts';
import type { PackFiles } from './pack-files.ts';
import type { Finding, Problem } from './problem.ts';
import { readArticle } from './read-article.ts';
import { readItems, readShape } from './read-shapes.ts';
import { readYaml } from './read-yaml.ts';
import type { PackFacts } from './schema.ts';
import {
  actorSchema,
  conceptSchema,
  packFactsSchema,
  positionSchema,
  quoteSchema,
  sentenceSchema,
  topicSchema,
} from './schema.ts';

/** The files of a pack as read: the pack is null when there is no article to hold its lists against. */
export interface ReadPack {
  readonly pack: Pack | null;
  readonly problems: readonly Problem[];
}

/** Where problems and values of one reading come together. */
interface Reading {
  readonly files: PackFiles;
  readonly problems: Problem[];
}

/** The file with what the pack says of itself. */
export const factsFile = 'pack.yaml';

/** The file with the translations of all sentences, which a pack may have. */
export const sentencesFile = 'sentences.yaml';

/** All YAML files of a pack, present or not. */
export const yamlFiles = (files: PackFiles): readonly string[] => [
  factsFile,
  ...files.questionFiles,
  'actors.yaml',
  'topics.yaml',
  'positions.yaml',
  'quotes.yaml',
  sentencesFile,
  'lexicon.yaml',
];

/** Places a finding of a check. */
export function placeFinding(files: PackFiles, check: string, { file, path, message }: Finding): Problem {
  return { check, file: join(files.folder, file), ...files.locate(file, path), message };
}

/** Reads all files of a pack and gives each item its shape. */
export function readPack(files: PackFiles): ReadPack {
  const reading: Reading = { files, problems: [] };
  const { lists, broken } = readLists(reading);
  const facts = readValue(reading, factsFile, (value) => readShape(factsFile, value, packFactsSchema))?.value;
  if (!facts) return { pack: null, problems: reading.problems };
  const { article, problems } = readArticle(files, facts);
  reading.problems.push(...problems);
  if (!article) return { pack: null, problems: reading.problems };
  reading.problems.push(...checkArticle(files, facts, article));
  return { pack: completePack(facts, article, lists, broken), problems: reading.problems };
}

/** Adds to what was read what follows from the article. */
export const completePack = (
  facts: PackFacts,
  article: Article,
  lists: PackLists,
  broken: ReadonlySet<keyof PackLists>,
): Pack => ({
  facts,
  article,
  passages: splitPassages(article),
  quotations: findQuotations(article),
  ...lists,
  broken,
});

function readLists(reading: Reading): { lists: PackLists; broken: Set<keyof PackLists> } {
  const broken = new Set<keyof PackLists>();
  const read = <T>(
    list: keyof PackLists,
    names: readonly string[],
    schemaOf: (item: unknown) => z.ZodType<T>,
  ): Draft<T>[] =>
    names.flatMap((name) => {
      const found = readValue(reading, name, (value) => readItems(name, value, schemaOf));
      if (!found || found.findings.length > 0) broken.add(list);
      return found?.items ?? [];
    });
  const amended = amendEntries(read('entries', reading.files.questionFiles, questionSchemaOf));
  reading.problems.push(...amended.findings.map((finding) => placeFinding(reading.files, 'entry-known', finding)));
  const lists: PackLists = {
    entries: amended.entries,
    actors: read('actors', ['actors.yaml'], () => actorSchema),
    topics: read('topics', ['topics.yaml'], () => topicSchema),
    positions: read('positions', ['positions.yaml'], () => positionSchema),
    quotes: read('quotes', ['quotes.yaml'], () => quoteSchema),
    sentences: reading.files.bytes(sentencesFile) ? read('sentences', [sentencesFile], () => sentenceSchema) : [],
    lexicon: read('lexicon', ['lexicon.yaml'], () => conceptSchema),
  };
  return { lists, broken };
}

function readValue<T extends { readonly findings: readonly Finding[] }>(
  { files, problems }: Reading,
  name: string,
  shape: (value: unknown) => T,
): T | null {
  const file = join(files.folder, name);
  if (!files.bytes(name)) {
    problems.push({
      check: 'file-present',
      file,
      line: 1,
      column: 1,
      message: `Cannot find "${name}": expected the file`,
    });
    return null;
  }
  const read = readYaml(files.text(name));
  if (!read.ok) {
    problems.push(...read.faults.map((fault) => ({ check: 'yaml-syntax', file, ...fault })));
    return null;
  }
  const shaped = shape(read.value);
  problems.push(...shaped.findings.map((finding) => placeFinding(files, 'shape', finding)));
  return shaped;
}
