import { LineCounter, parse, parseDocument } from 'yaml';
import type { Place } from './problem.ts';

/** A place where a text is not YAML. */
export interface YamlFault extends Place {
  readonly message: string;
}

/** The value that a YAML text holds, or everything that is wrong with its syntax. */
export type ReadYaml =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly YamlFault[] };

/** Reads a YAML 1.2 text. Dates stay strings. Places are worked out only when there is something to place. */
export function readYaml(text: string): ReadYaml {
  try {
    return { ok: true, value: parse(text, { prettyErrors: false, logLevel: 'error' }) };
  } catch (error) {
    return { ok: false, faults: findFaults(text, error) };
  }
}

function findFaults(text: string, thrown: unknown): YamlFault[] {
  const faults = parseFaults(text);
  return faults.length > 0 ? faults : [{ line: 1, column: 1, message: `Cannot read the file as YAML: ${thrown}` }];
}

/** None where there is no fault of syntax, or the text cannot be parsed at all: it may be nested without end. */
function parseFaults(text: string): YamlFault[] {
  const lineCounter = new LineCounter();
  try {
    const { errors } = parseDocument(text, { prettyErrors: false, logLevel: 'silent', lineCounter });
    return errors.map(({ pos, message }) => {
      const { line, col } = lineCounter.linePos(pos[0]);
      return { line, column: col, message: `Cannot read the file as YAML: ${firstLetterSmall(message)}` };
    });
  } catch {
    return [];
  }
}

const firstLetterSmall = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1);
