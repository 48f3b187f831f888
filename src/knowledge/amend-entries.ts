import type { z } from 'zod';
import type { Draft } from './pack.ts';
import type { Finding } from './problem.ts';
import { type AmendmentDraft, amendmentSchema, type EntryDraft, entrySchema } from './schema.ts';

/** One item of a file with questions. */
export type QuestionDraft = EntryDraft | AmendmentDraft;

/** The schema of an item: who has nothing to say but further phrasings, or that an entry is hidden, amends it. */
export const questionSchemaOf = (item: unknown): z.ZodType<QuestionDraft> =>
  typeof item === 'object' && item !== null && ('further' in item || 'hidden' in item) ? amendmentSchema : entrySchema;

/** Whether an item only amends an entry. */
export const isAmendment = (draft: QuestionDraft): draft is AmendmentDraft => 'further' in draft;

/** The entries that all items of a pack amount to, and the amendments that have none. */
export interface AmendedEntries {
  readonly entries: readonly Draft<EntryDraft>[];
  readonly findings: readonly Finding[];
}

/** Puts entries in the place of those that they stand instead of, adds further phrasings and leaves out what is hidden. */
export function amendEntries(drafts: readonly Draft<QuestionDraft>[]): AmendedEntries {
  const entries = drafts.flatMap((draft) => asEntry(draft) ?? []);
  const amendments = drafts.flatMap((draft) => asAmendment(draft) ?? []);
  const instead = new Set(entries.filter(({ value }) => value.instead).map(({ value }) => value.id));
  const known = new Set(entries.map(({ value }) => value.id));
  const findings = amendments
    .filter(({ value: { id } }) => !known.has(id))
    .map(({ file, path, value: { id } }): Finding => {
      return { file, path: [...path, 'id'], message: `Cannot amend "${id}": expected the id of an entry` };
    });
  const served = entries
    .filter(({ value: { id, instead: isInstead } }) => isInstead || !instead.has(id))
    .filter(({ value }) => !amendments.some((one) => one.value.id === value.id && one.value.hidden));
  return { entries: served.map((entry) => addPhrasings(entry, amendments)), findings };
}

const asEntry = ({ value, ...place }: Draft<QuestionDraft>): Draft<EntryDraft> | null =>
  isAmendment(value) ? null : { ...place, value };

const asAmendment = ({ value, ...place }: Draft<QuestionDraft>): Draft<AmendmentDraft> | null =>
  isAmendment(value) ? { ...place, value } : null;

function addPhrasings(entry: Draft<EntryDraft>, amendments: readonly Draft<AmendmentDraft>[]): Draft<EntryDraft> {
  const further = amendments.filter(({ value: { id } }) => id === entry.value.id).map(({ value }) => value.further);
  if (further.length === 0) return entry;
  const { asks } = entry.value;
  const all = {
    de: [...asks.de, ...further.flatMap(({ de }) => de)],
    en: [...asks.en, ...further.flatMap(({ en }) => en)],
  };
  return { ...entry, value: { ...entry.value, asks: all } };
}
