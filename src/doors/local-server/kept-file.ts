/** What a local Discord keeps from one start to the next: a file beside what else the bot keeps. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { type KeptState, keptStateSchema } from '../local-discord/kept-state.ts';

/** What was kept; null where nothing was, with a sentence where that is a pity. */
export interface ReadKept {
  readonly kept: KeptState | null;
  readonly problem: string | null;
}

/** Reads the file. One that cannot be read is put aside under the name that the sentence tells, so nothing is lost. */
export function readKept(path: string): ReadKept {
  const text = textOf(path);
  if (text === null) return { kept: null, problem: null };
  const read = parseKept(text);
  if (read.kept !== null) return read;
  const aside = `${path}.unreadable`;
  renameSync(path, aside);
  return { kept: null, problem: `${read.problem}; it is now "${aside}", and the messages start anew` };

  function parseKept(json: string): ReadKept {
    try {
      const parsed = keptStateSchema.safeParse(JSON.parse(json));
      if (parsed.success) return { kept: parsed.data, problem: null };
      return { kept: null, problem: `Read the kept messages "${path}": ${z.prettifyError(parsed.error)}` };
    } catch {
      return { kept: null, problem: `Read the kept messages "${path}": expected JSON` };
    }
  }
}

/** Writes the file, beside first, then renamed: whoever reads it meets the old one or the new one. Throws if it cannot. */
export function writeKept(path: string, kept: KeptState): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(kept));
  renameSync(`${path}.new`, path);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
