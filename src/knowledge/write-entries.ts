import { Document, isMap, type Node, type YAMLMap } from 'yaml';
import type { Knowledge } from '../answer/answer.ts';
import type { EntryContent, OverlayState, StoredItem } from '../curation/change.ts';
import { makesNothing } from '../curation/invert-batch.ts';
import { isoDate } from '../curation/iso-date.ts';
import { ownPrefix } from '../curation/own-id.ts';

/**
 * Writes a server's overlay as a file of the pack's questions: put among these, it makes the pack say what the server says.
 * `readEntries` reads it back. An answer that was written in one language is repeated in the other one, and marked.
 */
export function writeEntries(pack: Knowledge, { items }: OverlayState): string {
  const document = new Document([]);
  document.commentBefore = ` What a server's moderators say about "${plainLine(pack.article.title)}".`;
  for (const stored of items) {
    const { content, aliases, hidden } = stored.item;
    if (content) document.add(writeEntry(document, stored, content));
    if (!makesNothing({ content: null, aliases, hidden })) document.add(writeAmendment(document, stored));
  }
  return document.toString({ lineWidth: 0 });
}

function writeEntry(document: Document, { entry, version, at }: StoredItem, content: EntryContent): Node {
  const { kind, asks, evidence, topics, actors } = content;
  const { de, en } = content.answer;
  const missing = de === undefined ? 'de' : en === undefined ? 'en' : null;
  const node = document.createNode({
    id: entry,
    ...(entry.startsWith(ownPrefix) ? {} : { instead: true }),
    ...(kind === 'not_stated' ? { kind } : {}),
    asks,
    answer: { de: de ?? en ?? '', en: en ?? de ?? '' },
    evidence: evidence.map(({ paragraph, quote }) => ({ paragraph, quote })),
    topics,
    actors,
    reviewed: isoDate(at),
    ...(missing ? { written: [missing === 'de' ? 'en' : 'de'] } : {}),
    version,
  });
  if (missing) comment(node, ['answer', missing], ' not translated yet');
  return node;
}

function writeAmendment(document: Document, { entry, version, item: { aliases, hidden } }: StoredItem): Node {
  const hasAliases = aliases.de.length > 0 || aliases.en.length > 0;
  const node = document.createNode({
    id: entry,
    ...(hasAliases ? { further: aliases } : {}),
    ...(hidden ? { hidden } : {}),
    version,
  });
  node.commentBefore = ` ${[...(hasAliases ? ['further phrasings of'] : []), ...(hidden ? ['hidden:'] : [])].join(', ')} "${entry}"`;
  return node;
}

/** Puts a comment behind a value. */
function comment(node: YAMLMap, [key, language]: readonly [string, string], words: string): void {
  const value = node.get(key);
  const scalar = isMap(value) ? value.get(language, true) : null;
  if (scalar) scalar.comment = words;
}

const plainLine = (text: string): string => text.replace(/\s+/gu, ' ');
