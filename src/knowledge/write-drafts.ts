/** Puts drafts into the lists of a pack that hold nothing yet. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, parseDocument } from 'yaml';

/** An item of a list, and what is to be said of it to whoever reviews it. */
interface Item {
  readonly value: object;
  readonly why: string;
}

/** Drafts of lists, by what they draft. */
export interface DraftLists {
  readonly actors: readonly Item[];
  readonly topics: readonly Item[];
  readonly quotes: readonly Item[];
  readonly entries: readonly Item[];
}

const files: Readonly<Record<keyof DraftLists, string>> = {
  actors: 'actors.yaml',
  topics: 'topics.yaml',
  quotes: 'quotes.yaml',
  entries: 'questions/article.yaml',
};

/** Stands where the day of the review goes. */
const unreviewed = 'not yet';

/** The drafts as the files are to hold them, by their names in the pack; an empty list stays as it is. */
export function printDrafts(drafts: DraftLists): ReadonlyMap<string, string> {
  return new Map(
    (Object.keys(files) as (keyof DraftLists)[])
      .filter((list) => drafts[list].length > 0)
      .map((list) => [files[list], printList(list, drafts[list])]),
  );
}

/** Of the files that drafts go to, those that hold something already. Throws the file system's error where one cannot be read. */
export const filledFiles = (folder: string): string[] =>
  Object.values(files).filter((name) => {
    const { contents } = parseDocument(readFileSync(join(folder, name), 'utf8'));
    return JSON.stringify(contents?.toJSON() ?? []) !== '[]';
  });

/** Writes printed drafts, each file whole or not at all, below the comment that it begins with. */
export function writeDrafts(folder: string, printed: ReadonlyMap<string, string>): void {
  for (const [name, text] of printed) {
    const file = join(folder, name);
    const [head = ''] = /^(?:#.*\n)*/u.exec(readFileSync(file, 'utf8')) ?? [];
    writeFileSync(`${file}.new`, `${head}\n${text}`);
    renameSync(`${file}.new`, file);
  }
}

function printList(list: keyof DraftLists, items: readonly Item[]): string {
  const document = new Document([]);
  const isDated = list === 'quotes' || list === 'entries';
  for (const [at, { value, why }] of items.entries()) {
    const translated = list === 'quotes' ? { translation: {} } : {};
    const node = document.createNode({
      ...value,
      ...translated,
      ...(isDated && { reviewed: unreviewed }),
      draft: true,
    });
    if (isMap(node)) {
      node.commentBefore = ` ${why}`;
      node.spaceBefore = at > 0;
    }
    document.add(node);
  }
  return document.toString({ lineWidth: 0 });
}
