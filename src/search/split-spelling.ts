import type { TermLinks } from './passage-index.ts';
import { splitCompound } from './split-compound.ts';

/** Splits a folded word, or else its stem, into spellings that an index knows; empty when neither can be split whole. */
export function splitSpelling(spellings: TermLinks, fold: string, stem: string): string[] {
  const isKnown = (part: string): boolean => spellings.has(part);
  const parts = splitCompound(fold, isKnown);
  return parts.length > 0 ? parts : splitCompound(stem, isKnown);
}
