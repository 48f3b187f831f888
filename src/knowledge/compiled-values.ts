import { hashBytes } from './hash-bytes.ts';
import type { PackFiles } from './pack-files.ts';
import { readYaml } from './read-yaml.ts';

/** The built file that keeps what the YAML files hold in a form that reads a hundred times faster: one file a line. */
export const compiledFile = 'compiled.jsonl';

interface CompiledLine {
  readonly file: string;
  readonly sha256: string;
  readonly value: unknown;
}

/** Looks up the value of a YAML file: undefined where nothing was compiled from exactly these bytes. */
export type FindCompiled = (name: string) => unknown;

/**
 * Opens the compiled values of a pack. They are never needed: a file that is missing, unreadable or out of date only
 * makes loading slower, since each value is bound to the SHA-256 of the file that it was read from.
 */
export function openCompiled(files: PackFiles): FindCompiled {
  const lines = new Map(parseLines(files.text(compiledFile)).map((line) => [line.file, line]));
  return (name) => {
    const line = lines.get(name);
    const bytes = line && files.bytes(name);
    return bytes && line.sha256 === hashBytes(bytes) ? line.value : undefined;
  };
}

function parseLines(text: string): CompiledLine[] {
  try {
    return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as CompiledLine]));
  } catch {
    return [];
  }
}

/** Compiles the files of those names that are there and are YAML. */
export function compileValues(files: PackFiles, names: readonly string[]): string {
  const lines = names.flatMap((file) => {
    const bytes = files.bytes(file);
    const read = bytes ? readYaml(files.text(file)) : null;
    if (!bytes || !read?.ok) return [];
    const line: CompiledLine = { file, sha256: hashBytes(bytes), value: read.value };
    return [`${JSON.stringify(line)}\n`];
  });
  return lines.join('');
}
