import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A pack, and the folder of the golden questions about its article. */
export interface GoldenFolder {
  readonly pack: string;
  readonly folder: string;
}

/**
 * Whose golden questions are where: a folder of `root` that is named as a pack has that pack's, and `root` itself those of
 * the given pack where it has no such folder. The given pack comes first, then the packs beside it.
 */
export function goldenFolders(root: string, pack: string): readonly GoldenFolder[] {
  const beside = readdirSync(root)
    .sort()
    .map((name) => ({ pack: join(dirname(pack), name), folder: join(root, name) }))
    .filter((one) => existsSync(join(one.pack, 'pack.yaml')));
  const own = beside.find((one) => basename(one.pack) === basename(pack));
  return [own ?? { pack, folder: root }, ...beside.filter((one) => one !== own)];
}
