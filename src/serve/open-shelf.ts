/** The packs that the bot answers from: the standard one, and those of whole folders beside it. */
import { resolve } from 'node:path';
import type { Knowledge } from '../answer/answer.ts';
import { formatProblems } from '../knowledge/format-problems.ts';
import { loadAside } from '../knowledge/load-aside.ts';
import { type LoadedKnowledge, loadKnowledge } from '../knowledge/load-knowledge.ts';
import { packsWithin } from '../knowledge/packs-in.ts';
import type { Packs } from './serve-servers.ts';

/** Where packs are. */
export interface ShelfOptions {
  /** Folder of the standard pack, without which nothing works. */
  readonly standard: string;
  /** Folders of which each folder that holds a `pack.yaml` is a pack. */
  readonly libraries: readonly string[];
  /** As for `loadKnowledge`. */
  readonly cache: string | null;
}

/** Packs, loaded. */
export interface Shelf {
  readonly packs: () => Packs;
  /** What is wrong with the packs that were left out when it was opened, one problem a line. */
  readonly leftOut: readonly string[];
  /**
   * Loads all packs again, also new ones, without keeping anybody waiting, and has them from then on. Gives what is wrong
   * with those that cannot be used: they stay as they were. Rejects where one cannot be loaded at all.
   */
  readonly reload: () => Promise<readonly string[]>;
}

/** The shelf, or what is wrong with its standard pack, one problem a line. */
export type OpenedShelf =
  | { readonly ok: true; readonly shelf: Shelf }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Loads the standard pack and all others; those that cannot be used are left out. */
export function openShelf(options: ShelfOptions): OpenedShelf {
  const { standard, cache } = options;
  const load = (folder: string): LoadedKnowledge => loadKnowledge(folder, { cache });
  const loaded = load(standard);
  if (!loaded.ok) return { ok: false, problems: linesOf(loaded.problems) };
  const leftOut: string[] = [];
  /** Folder → its pack, the standard one first. */
  let kept = new Map([[standard, loaded.knowledge]]);
  for (const folder of listPacks(options)) take(kept, folder, load(folder), leftOut);
  let packs = listed(kept, loaded.knowledge);
  const reload = async (): Promise<readonly string[]> => {
    const problems: string[] = [];
    const next = new Map<string, Knowledge>();
    for (const folder of [standard, ...listPacks(options)]) {
      const known = kept.get(folder);
      if (!take(next, folder, await loadAside(folder, cache), problems) && known) next.set(folder, known);
    }
    kept = next;
    packs = listed(kept, packs[0]);
    return problems;
  };
  return { ok: true, shelf: { packs: () => packs, leftOut, reload } };
}

/** The folders of the packs beside the standard one, by name. */
function listPacks({ standard, libraries }: ShelfOptions): string[] {
  return libraries.flatMap(packsWithin).filter((folder) => resolve(folder) !== resolve(standard));
}

/** Puts a pack in, or notes what is wrong with it; one article has one pack only. */
function take(packs: Map<string, Knowledge>, folder: string, loaded: LoadedKnowledge, problems: string[]): boolean {
  if (!loaded.ok) {
    problems.push(...linesOf(loaded.problems).map((line) => `${folder}: ${line}`));
    return false;
  }
  const { id } = loaded.knowledge.article;
  const [twin] = [...packs].find(([, { article }]) => article.id === id) ?? [];
  if (twin !== undefined) {
    problems.push(`${folder}: load the pack "${id}": "${twin}" has this id too, expected one pack of each id`);
    return true;
  }
  packs.set(folder, loaded.knowledge);
  return true;
}

const listed = (kept: ReadonlyMap<string, Knowledge>, standard: Knowledge): Packs => {
  const [first = standard, ...others] = kept.values();
  return [first, ...others];
};

const linesOf = (problems: Parameters<typeof formatProblems>[0]): string[] => formatProblems(problems).split('\n');
