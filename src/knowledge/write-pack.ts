import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Language } from '../article/article.ts';
import { type BuiltKnowledge, buildKnowledge } from './build-knowledge.ts';
import { articleFile } from './read-article.ts';
import { factsFile } from './read-pack.ts';

/** What a new pack begins with. */
export interface NewPack {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** Whether the first block of the article is its lead. */
  readonly hasLead: boolean;
  /** What article.md is to hold. */
  readonly article: string;
}

const unhashed = '0'.repeat(64);
/** The lists of a pack, each with what an editor has to know before the first item. */
const lists: Readonly<Record<string, string>> = {
  'actors.yaml': 'Who acts or speaks in the article: id, names and aliases in both languages.',
  'topics.yaml': 'What the article is about: id, names and aliases in both languages.',
  'positions.yaml': 'What an actor wants or says on a topic: actor, topic, gives, stance, evidence.',
  'quotes.yaml': 'Every direct quotation once, in the order of the article: its speaker, and a translation.',
  'lexicon.yaml': 'What people type: words of the article, and the synonyms and translations that lead to them.',
  'questions/article.yaml': 'Questions that the article answers: phrasings, answer, evidence, date of review.',
  'questions/not-stated.yaml':
    'Questions that it does not answer, with the nearest evidence; ids begin with "not-" or "nicht-".',
};

/**
 * Writes a new pack, whole or not at all: it is made beside its place and then renamed. It is marked as a draft, since
 * nobody has curated anything yet. An article that does not fit its format is a problem, and then nothing is written.
 *
 * @throws the file system's error where it cannot write, and where the folder is there already and is not empty
 */
export function writePack(folder: string, pack: NewPack): BuiltKnowledge {
  mkdirSync(dirname(folder), { recursive: true });
  const beside = mkdtempSync(join(dirname(folder), '.new-pack-'));
  try {
    mkdirSync(join(beside, 'questions'));
    writeFileSync(join(beside, factsFile), printFacts(pack));
    writeFileSync(join(beside, articleFile), pack.article);
    for (const [name, meaning] of Object.entries(lists)) writeFileSync(join(beside, name), `# ${meaning}\n[]\n`);
    const built = buildKnowledge(beside);
    if (built.ok) renameSync(beside, folder);
    return built;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

const printFacts = ({ id, title, language, hasLead }: NewPack): string =>
  stringify({ id, title, language }, { lineWidth: 0 }) +
  '# Whether the first block under the title is a lead; if not, it is paragraph 1.\n' +
  stringify({ lead: hasLead }) +
  '# Remove this line once everything is curated: from then on nothing may be missing.\n' +
  stringify({ draft: true }) +
  "# What nobody knows of the article's origin is null, never guessed.\n" +
  stringify({ source: { publisher: null, url: null, published: null, retrieved: null }, sha256: unhashed });
