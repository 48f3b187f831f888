/** Hears of changes in the folders of packs, and of folders that come and go beside them. */
import { existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from './door.ts';

/** What watching needs. */
export interface WatchPacksOptions {
  /** Folder of the standard pack. */
  readonly standard: string;
  /** Folders of which each folder may be a pack, now or later. */
  readonly libraries: readonly string[];
  /** Called at each change of what a pack is loaded from. */
  readonly changed: () => void;
  readonly log: Logger;
}

/** What a pack is loaded from. Editors and their drafts, swap and backup files have other names. */
const FILES = /^(?:article\.md|passages\.json|[a-z0-9][\w-]*\.yaml|questions)$/iu;

/** Folders of packs, not those that begin with a dot. */
const FOLDERS = /^[^.]/u;

/** Watches from now on. A folder that cannot be watched is logged, once: SIGHUP is left. */
export function watchPacks({ standard, libraries, changed, log }: WatchPacksOptions): { readonly stop: () => void } {
  /** Null where it could not be done. */
  const watchers = new Map<string, FSWatcher | null>();
  const leave = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const hear = (folder: string, names: RegExp) => (_: string, name: string | null) => {
    if (name !== null && !names.test(name)) return;
    // What takes the place of a folder has the same name, and is another one.
    for (const one of [join(folder, name ?? ''), join(folder, name ?? '', 'questions')]) if (one !== folder) leave(one);
    watchAll();
    changed();
  };
  function watchAll(): void {
    const packs = [standard, ...libraries.flatMap(foldersIn)];
    const found = new Map(packs.flatMap((folder) => [folder, join(folder, 'questions')]).map((one) => [one, FILES]));
    for (const library of libraries) found.set(library, FOLDERS);
    for (const folder of watchers.keys()) if (!existsSync(folder)) leave(folder);
    for (const [folder, names] of found) {
      if (watchers.has(folder) || !existsSync(folder)) continue;
      watchers.set(folder, watchFolder(folder, hear(folder, names), log));
    }
  }
  watchAll();
  return {
    stop() {
      for (const watcher of watchers.values()) watcher?.close();
    },
  };
}

/** Its folders, and links to such; none where it is gone. */
const foldersIn = (library: string): string[] =>
  (existsSync(library) ? readdirSync(library) : [])
    .filter((name) => FOLDERS.test(name))
    .map((name) => join(library, name))
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory());

/** Watches one folder, not what is in its folders. */
function watchFolder(
  folder: string,
  hear: (event: string, name: string | null) => void,
  log: Logger,
): FSWatcher | null {
  const failed = (error: unknown): void => log.warn({ folder, err: error }, 'Knowledge not watched: SIGHUP loads it');
  try {
    return watch(folder, { persistent: false }, hear).on('error', failed);
  } catch (error) {
    failed(error);
    return null;
  }
}
