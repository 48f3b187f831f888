/** Wires the rooms: knowledge and commands become the one `handle` that every door calls. */
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import type { Knowledge } from './answer/answer.ts';
import type { Command } from './command/command.ts';
import type { FetchText } from './command/fetch-text.ts';
import { createHandle, type Served } from './discord/handle-interaction.ts';
import type { Handle } from './discord/handled.ts';
import { formatProblems } from './knowledge/format-problems.ts';
import { loadAside } from './knowledge/load-aside.ts';
import { loadKnowledge } from './knowledge/load-knowledge.ts';
import { type ServeOptions, serveServers } from './serve/serve-servers.ts';

/** The bot without a door. */
export interface App {
  readonly knowledge: Knowledge;
  readonly commands: readonly Command[];
  readonly handle: Handle;
  /**
   * Loads the pack again, without keeping anybody waiting, and answers from it from the next interaction on. Gives what is
   * wrong with it, one problem a line: then everything stays as it was. Rejects where it cannot be loaded at all.
   */
  readonly reload: () => Promise<readonly string[]>;
  /** Writes what is still to be written, once no door takes interactions any more. */
  readonly finish: () => Promise<void>;
}

/** The app, or what is wrong with its knowledge, one problem a line. */
export type OpenedApp =
  | { readonly ok: true; readonly app: App }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What the app is given beside its knowledge. */
export interface AppParts {
  /** Without it no attachment can be read. */
  readonly fetchText?: FetchText;
  /** Without it servers have no answers of their own. */
  readonly keeping?: Omit<ServeOptions, 'pack'>;
}

/** Loads the knowledge pack in a folder and puts the commands on it. */
export function openApp(folder: string, { keeping, ...parts }: AppParts = {}): OpenedApp {
  const loaded = loadKnowledge(folder, { cache: packCache() });
  if (!loaded.ok) return { ok: false, problems: linesOf(loaded.problems) };
  let { knowledge } = loaded;
  const serving = keeping && serveServers({ pack: () => knowledge, ...keeping });
  const serve = serving?.serve ?? (async (): Promise<Served> => ({ knowledge, curation: null }));
  const handle = createHandle({ knowledge, commands, ...parts, serve });
  const reload = async (): Promise<readonly string[]> => {
    const again = await loadAside(folder, packCache());
    if (!again.ok) return linesOf(again.problems);
    ({ knowledge } = again);
    return [];
  };
  return { ok: true, app: { knowledge, commands, handle, reload, finish: async () => serving?.finish() } };
}

const linesOf = (problems: Parameters<typeof formatProblems>[0]): string[] => formatProblems(problems).split('\n');

/**
 * The folder for compiled packs: beside the compiled code, of which the folder is named after its sources, so that no other
 * code ever reads them. Null for the sources themselves, which change in place.
 */
export function packCache(): string | null {
  const here = fileURLToPath(import.meta.url);
  const build = /^(.*[\\/]dist[\\/][0-9a-f]{16}[\\/])src[\\/]app\.js$/u.exec(here)?.[1];
  return build === undefined ? null : `${build}packs`;
}
