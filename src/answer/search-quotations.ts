import { searchFuzzyList } from '../search/fuzzy-list.ts';
import type { Actor, Knowledge, SpokenQuotation } from './answer.ts';
import { findActor } from './find-position.ts';

/** Which quotations somebody wants: words of them, and whoever said them. */
export interface QuotationSearch {
  readonly search?: string | undefined;
  readonly speaker?: string | undefined;
}

/** The quotations found; `speaker` is who was understood, null when nobody was asked for or nobody is known by that name. */
export interface FoundQuotations {
  readonly speaker: Actor | null;
  readonly quotations: readonly SpokenQuotation[];
}

/** Fuse's score above which a quotation hardly holds the words. */
const fitting = 0.5;

/** The direct quotations that hold the words (in any language that they are translated to), best first; all in the article's order without words. */
export function searchQuotations(knowledge: Knowledge, { search, speaker }: QuotationSearch): FoundQuotations {
  const who = speaker?.trim() ? findActor(knowledge, speaker) : null;
  const said = (quotation: SpokenQuotation): boolean =>
    !speaker?.trim() || (who !== null && speaksAs(who, quotation.speaker, knowledge));
  return { speaker: who, quotations: withWords(knowledge, search).filter(said) };
}

function withWords({ quotations, index }: Knowledge, search: string | undefined): SpokenQuotation[] {
  if (!search?.trim()) return [...quotations];
  const found = searchFuzzyList(index.quotations, search, 2 * index.quotations.items.length);
  const positions = new Set(found.filter(({ score }) => score <= fitting).map(({ item }) => Number(item.id)));
  return [...positions].flatMap((at) => quotations[at] ?? []);
}

/** Who asks for a country's words means those of the one who speaks for it. */
const speaksAs = (who: Actor, speaker: string | null, { actors }: Knowledge): boolean =>
  speaker === who.id || actors.find(({ id }) => id === speaker)?.speaksFor === who.id;
