import { Buffer } from 'node:buffer';
import type { Knowledge, NonEmpty } from '../answer/answer.ts';
import { findEvidence } from '../answer/find-evidence.ts';
import { foldText } from '../answer/fold-text.ts';
import type { EntryContent, OwnEvidence } from '../curation/change.ts';
import { ownPrefix } from '../curation/own-id.ts';
import { mostEvidence, placeEvidence } from '../curation/place-evidence.ts';
import type { ImportedItem } from '../curation/plan-import.ts';
import { isAmendment, type QuestionDraft, questionSchemaOf } from './amend-entries.ts';
import { checkNesting } from './check-nesting.ts';
import { createLocator } from './locate-value.ts';
import type { Draft } from './pack.ts';
import { comparePlaces, type Finding, type Path, type Place } from './problem.ts';
import { readItems } from './read-shapes.ts';
import { readYaml } from './read-yaml.ts';
import type { EntryDraft } from './schema.ts';

/** A mistake in a text that is to be imported, and where it stands. */
export interface ImportProblem extends Place {
  readonly message: string;
}

/** What a text asks for, or everything that is wrong with it. */
export type ReadEntries =
  | { readonly ok: true; readonly items: readonly ImportedItem[] }
  | { readonly ok: false; readonly problems: NonEmpty<ImportProblem> };

/** UTF-8 bytes: a hundred times what an overlay of two hundred items takes is refused before it is parsed. */
export const longestImport = 1_048_576;

/** Reads what `writeEntries` writes, or an editor wrote in its way: the whole text is right, or nothing of it is taken. */
export function readEntries(pack: Knowledge, text: string): ReadEntries {
  const bytes = Buffer.byteLength(text);
  if (bytes > longestImport) {
    return refuse(`Cannot import ${bytes} bytes: expected at most ${longestImport}`);
  }
  if (!checkNesting(text))
    return refuse(
      'Cannot import values so many or so deep in each other: expected a list of at most a few hundred entries',
    );
  const read = readYaml(text);
  const [fault, ...faults] = read.ok ? [] : read.faults;
  if (fault) return { ok: false, problems: [fault, ...faults] };
  const { items, findings } = readItems('', read.ok ? read.value : null, questionSchemaOf);
  const locate = createLocator(text);
  const found = [...findings, ...findRepeated(items), ...items.flatMap((draft) => checkDraft(pack, draft))];
  const [problem, ...others] = found
    .map(({ path, message }): ImportProblem => ({ ...locate(path), message }))
    .sort(comparePlaces);
  return problem ? { ok: false, problems: [problem, ...others] } : { ok: true, items: mergeItems(pack, items) };
}

const refuse = (message: string): ReadEntries => ({ ok: false, problems: [{ line: 1, column: 1, message }] });

type QuestionDrafts = readonly Draft<QuestionDraft>[];

/** Ids that stand twice in the same role, and phrasings that are the same once folded. */
function findRepeated(drafts: QuestionDrafts): Finding[] {
  const ids = new Set<string>();
  const phrasings = new Set<string>();
  const note = (known: Set<string>, key: string, path: Path, message: string): Finding[] => {
    const isKnown = known.has(key);
    known.add(key);
    return isKnown ? [{ file: '', path, message }] : [];
  };
  return drafts.flatMap(({ path, value }) => {
    const key = isAmendment(value) ? 'further' : 'asks';
    const asks = isAmendment(value) ? value.further : value.asks;
    const repeated = note(
      ids,
      `${key} ${value.id}`,
      [...path, 'id'],
      `Cannot use "${value.id}" again: expected each id once`,
    );
    const asked = (['de', 'en'] as const).flatMap((language) =>
      asks[language].flatMap((text, at) =>
        note(
          phrasings,
          foldText(text),
          [...path, key, language, at],
          `Cannot ask "${text}" again: expected each phrasing once`,
        ),
      ),
    );
    return [...repeated, ...asked];
  });
}

function checkDraft(pack: Knowledge, { path, value }: Draft<QuestionDraft>): Finding[] {
  if (isAmendment(value)) return [];
  const tell = (steps: Path, message: string): Finding => ({ file: '', path: [...path, ...steps], message });
  const isPacks = value.instead === true || pack.entries.some(({ id }) => id === value.id);
  const findUnknown = (key: 'topics' | 'actors'): Finding[] =>
    value[key].flatMap((id, at) =>
      pack[key].some((one) => one.id === id)
        ? []
        : [tell([key, at], `Cannot find "${id}" among the ${key}: expected an id that the pack has`)],
    );
  return [
    ...(value.draft
      ? [
          tell(
            ['draft'],
            `Cannot import the draft of "${value.id}": expected somebody to review it and to take out this line`,
          ),
        ]
      : []),
    ...(isPacks || value.id.startsWith(ownPrefix)
      ? []
      : [tell(['id'], `Cannot use the id "${value.id}": expected one of the pack's, or "${ownPrefix}" and letters`)]),
    ...(value.asks.de.length + value.asks.en.length > 0
      ? []
      : [tell(['asks'], `Cannot ask "${value.id}": expected at least one phrasing, found none`)]),
    ...(value.evidence.length > mostEvidence
      ? [
          tell(
            ['evidence'],
            `Cannot cite ${value.evidence.length} pieces of evidence: expected at most ${mostEvidence}`,
          ),
        ]
      : []),
    ...value.evidence.flatMap((evidence, at) => {
      const found = settleEvidence(pack, evidence);
      return typeof found === 'string' ? [tell(['evidence', at, 'quote'], found)] : [];
    }),
    ...findUnknown('topics'),
    ...findUnknown('actors'),
  ];
}

/** The article's exact words for those of a file, or the sentence that refuses them: nobody is there to see a correction. */
function settleEvidence(pack: Knowledge, evidence: OwnEvidence): OwnEvidence | string {
  const found = findEvidence(pack.article, evidence);
  if (found.ok) return { ...evidence, quote: evidence.quote.normalize('NFC') };
  const placed = placeEvidence(pack, evidence);
  return placed.kind === 'exact' ? placed.evidence : found.message;
}

/** An entry and what amends it are one item of the overlay. */
function mergeItems(pack: Knowledge, drafts: QuestionDrafts): ImportedItem[] {
  const ids = [...new Set(drafts.map(({ value }) => value.id))];
  return ids.map((id): ImportedItem => {
    const values = drafts.flatMap(({ value }) => (value.id === id ? [value] : []));
    const [amendment] = values.filter(isAmendment);
    const entry = values.find((value): value is EntryDraft => !isAmendment(value));
    return {
      entry: id,
      version: values.reduce<number | null>((most, { version }) => version ?? most, null),
      item: {
        content: entry ? contentOf(pack, entry) : null,
        aliases: amendment?.further ?? { de: [], en: [] },
        hidden: amendment?.hidden ?? false,
      },
    };
  });
}

function contentOf(
  pack: Knowledge,
  { kind, asks, answer, evidence, topics, actors, written }: EntryDraft,
): EntryContent {
  const settle = (one: OwnEvidence): OwnEvidence => {
    const settled = settleEvidence(pack, one);
    return typeof settled === 'string' ? one : settled;
  };
  const [first, ...others] = evidence;
  const language = written?.[0];
  return {
    kind: kind ?? 'stated',
    asks,
    answer: language ? { [language]: answer[language] } : answer,
    evidence: [settle(first), ...others.map(settle)],
    topics,
    actors,
  };
}
