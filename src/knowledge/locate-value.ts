import type { Document, Node, Pair } from 'yaml';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Path, Place } from './problem.ts';

/** Tells where in a text the value at a path stands. */
export type LocateValue = (path: Path) => Place;

/**
 * Makes a locator for a YAML (or JSON) text. A scalar is placed where it begins, a collection at its key, and a path that
 * leads nowhere at the last of its steps that exists. The text is parsed at the first question, not before.
 */
export function createLocator(text: string): LocateValue {
  let parsed: { document: Document; lines: LineCounter } | null = null;
  return (path) => {
    parsed ??= parsePlaces(text);
    const { line, col } = parsed.lines.linePos(findOffset(parsed.document.contents, path));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}

function parsePlaces(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, logLevel: 'silent' }), lines };
}

function findOffset(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = startOf(root);
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (next === undefined) return offset;
    offset = pair ? startOfPair(pair) : startOf(next);
    node = next;
  }
  return offset;
}

const startOfPair = ({ key, value }: Pair): number =>
  isScalar(value) && value.value !== null ? startOf(value) : startOf(key);

const startOf = (node: unknown): number => (isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0);
