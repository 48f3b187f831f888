/** Wires the rooms: knowledge and commands become the one `handle` that every door calls. */
import { commands } from '../commands/index.ts';
import type { Knowledge } from './answer/answer.ts';
import type { Command } from './command/command.ts';
import type { FetchText } from './command/fetch-text.ts';
import { buildFolder } from './config/code-name.ts';
import { createHandle, type Served, type ServeWhom } from './discord/handle-interaction.ts';
import type { Handle } from './discord/handled.ts';
import { type MemberLimitsOptions, openMemberLimits } from './serve/member-limits.ts';
import { openShelf } from './serve/open-shelf.ts';
import { type ServeOptions, serveServers } from './serve/serve-servers.ts';

/** The bot without a door. */
export interface App {
  /** The standard pack, as it was when the app was opened. */
  readonly knowledge: Knowledge;
  readonly commands: readonly Command[];
  readonly handle: Handle;
  /** What is wrong with packs that were left out, one problem a line. */
  readonly leftOut: readonly string[];
  /** The packs as they are now, the standard one first, and where they are looked for. */
  readonly packs: () => readonly Knowledge[];
  readonly folders: { readonly standard: string; readonly libraries: readonly string[] };
  /**
   * Loads the packs again, without keeping anybody waiting, and answers from them from the next interaction on. Gives what
   * is wrong with those that cannot be used, one problem a line: they stay as they were. Rejects where one cannot be loaded
   * at all.
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
  /** Folders of further packs; none unless given. */
  readonly libraries?: readonly string[];
  /** Without it no attachment can be read. */
  readonly fetchText?: FetchText;
  /** Without it servers have no answers of their own. */
  readonly keeping?: Omit<ServeOptions, 'packs' | 'limits'>;
  /** Without it nobody is limited. */
  readonly limiting?: MemberLimitsOptions;
}

/** Loads the standard knowledge pack in a folder, and further ones, and puts the commands on them. */
export function openApp(folder: string, { libraries = [], keeping, limiting, ...parts }: AppParts = {}): OpenedApp {
  const opened = openShelf({ standard: folder, libraries, cache: packCache() });
  if (!opened.ok) return opened;
  const { packs, leftOut, reload } = opened.shelf;
  const [knowledge] = packs();
  const limits = limiting && openMemberLimits(limiting);
  const serving = keeping && serveServers({ packs, limits, ...keeping });
  const serveAlone = async ({ article }: ServeWhom): Promise<Served> => {
    const all = packs();
    return { knowledge: all.find((one) => one.article.id === article) ?? all[0], curation: null };
  };
  const serve = serving?.serve ?? serveAlone;
  const articles = () => packs().map(({ article }) => article);
  const asking = { ...parts, articles, ...(limits && { waitOf: limits.take }), serve };
  const handle = createHandle({ knowledge, commands, ...asking });
  const finish = async (): Promise<void> => {
    await serving?.finish();
    await limits?.close();
  };
  return {
    ok: true,
    app: { knowledge, commands, handle, leftOut, packs, folders: { standard: folder, libraries }, reload, finish },
  };
}

/**
 * The folder for compiled packs: beside the compiled code, of which the folder is named after its sources, so that no other
 * code ever reads them. Null for the sources themselves, which change in place.
 */
export function packCache(): string | null {
  const build = buildFolder();
  return build === null ? null : `${build}packs`;
}
