import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocateValue } from './locate-value.ts';
import { createLocator } from './locate-value.ts';
import type { Path, Place } from './problem.ts';

/** The files of a pack's folder, read when asked for. Names are relative to the folder, with `/`. */
export interface PackFiles {
  /** The folder as it was given. */
  readonly folder: string;
  /** Names of all files in questions/, sorted. */
  readonly questionFiles: readonly string[];
  /** The bytes of a file, or null when there is none. */
  readonly bytes: (name: string) => Uint8Array | null;
  /** The text of a file; bytes that are not UTF-8 read as U+FFFD, and a byte order mark stays. Empty when there is none. */
  readonly text: (name: string) => string;
  /** Where a value stands in a YAML or JSON file; in a text, the path is one offset. */
  readonly locate: (name: string, path: Path) => Place;
}

/** Opens the folder of a pack. */
export function openPackFiles(folder: string): PackFiles {
  const bytes = remember((name) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path) : null;
  });
  const text = remember((name) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(name) ?? new Uint8Array()),
  );
  const locator = remember((name) => (name.endsWith('.md') ? locateOffset(text(name)) : createLocator(text(name))));
  const locate = (name: string, path: Path): Place => locator(name)(path);
  return { folder, questionFiles: listQuestionFiles(folder), bytes, text, locate };
}

const locateOffset =
  (text: string): LocateValue =>
  ([offset]) => {
    const lines = text.slice(0, Number(offset ?? 0)).split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  };

function listQuestionFiles(folder: string): string[] {
  const questions = join(folder, 'questions');
  const names = existsSync(questions) ? readdirSync(questions) : [];
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `questions/${name}`);
}

function remember<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.has(name) ? (known.get(name) as T) : read(name);
    known.set(name, value);
    return value;
  };
}
