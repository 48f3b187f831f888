import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A source file as the house tests see it. */
export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  /** `src/<room>` as `<room>`, `commands`, or the name of a file that stands alone in src. */
  readonly room: string;
  readonly text: string;
  /** As written in import and export statements, type-only ones included. */
  readonly imports: readonly string[];
}

/** Every TypeScript file under some folders of the project. */
export function readSources(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => readSource(relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')));
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = [...text.matchAll(/\bfrom '([^'\n]+)';$|^import '([^'\n]+)';$|\bimport\('([^'\n]+)'\)/gmu)];
  return {
    path,
    room: roomOf(path),
    text,
    imports: imports.map(([, named, bare, lazy]) => named ?? bare ?? lazy ?? ''),
  };
}

function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second.replace(/\.ts$/u, '') : top;
}
