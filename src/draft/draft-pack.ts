import type { Article, Language, Passage, Quotation } from '../article/article.ts';
import { containsSpan } from '../article/span.ts';
import { foldWord } from '../search/fold.ts';
import { askInEnglish } from './ask-in-english.ts';
import { askInGerman } from './ask-in-german.ts';
import type { DraftActor, DraftEntry, Drafted, DraftQuote, Drafts, DraftTopic } from './draft.ts';
import { draftTopics } from './draft-topics.ts';
import { type FoundName, findNames } from './find-names.ts';
import { findSpeaker, placeNames } from './find-speaker.ts';
import { readSentence } from './read-sentence.ts';

/** What a pack's article holds, split. */
export interface DraftSources {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
}

/**
 * Drafts a pack's lists from its article by rules alone: actors, topics, the speakers of quotations, and for each sentence
 * the questions that it may answer. All of it is for a person to review.
 */
export function draftPack({ article, passages, quotations }: DraftSources): Drafts {
  const names = findNames(passages, article.language);
  const topics = draftTopics(article, passages, names);
  return {
    actors: names.map((name) => draftActor(name, article.language)),
    topics,
    quotes: draftQuotes(passages, quotations, names),
    entries: draftEntries(passages, names, topics, article.language),
  };
}

function draftActor({ id, names, spellings, count }: FoundName, language: Language): Drafted<DraftActor> {
  const others = spellings.filter((spelling) => !Object.values(names).includes(spelling));
  const aliases = { de: language === 'de' ? others : [], en: language === 'en' ? others : [] };
  return { value: { id, names, aliases }, why: `is named ${count} ${count === 1 ? 'time' : 'times'}` };
}

function draftQuotes(
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  names: readonly FoundName[],
): Drafted<DraftQuote>[] {
  /** Who spoke last, and in which sentence. */
  let last: { readonly id: string | null; readonly at: number } = { id: null, at: -1 };
  return quotations.map(({ paragraph, span, text }) => {
    const at = passages.findIndex((one) => containsSpan(one.span, span));
    const passage = passages[at];
    const [start, end] = passage ? [span.start - passage.span.start, span.end - passage.span.start] : [0, 0];
    const before = passages.slice(0, Math.max(0, at)).filter((one) => one.paragraph === paragraph);
    const meant = last.at >= at - 1 ? last.id : (lastPerson(before, names) ?? last.id);
    const { id, why } = findSpeaker({ sentence: passage?.text ?? '', start, end }, names, meant);
    last = { id: id ?? last.id, at };
    return { value: { paragraph, quote: text, speaker: id }, why };
  });
}

/** The first person of the last sentence that names one: most often its subject. */
function lastPerson(passages: readonly Passage[], names: readonly FoundName[]): string | null {
  const people = names.filter(({ kind }) => kind === 'full' || kind === 'single');
  const named = passages.flatMap(({ text }) => placeNames(text, people)[0] ?? []).at(-1);
  return named?.name.id ?? null;
}

function draftEntries(
  passages: readonly Passage[],
  names: readonly FoundName[],
  topics: readonly Drafted<DraftTopic>[],
  language: Language,
): Drafted<DraftEntry>[] {
  const asked = new Set<string>();
  return passages.flatMap(({ id, paragraph, text }) => {
    const read = readSentence(text, names);
    const asks = (language === 'de' ? askInGerman : askInEnglish)(read).filter((ask) => {
      const fold = foldWord(ask);
      const isNew = !asked.has(fold);
      asked.add(fold);
      return isNew;
    });
    if (asks.length === 0) return [];
    const value: DraftEntry = {
      id: `p${id.replace('.', '-s')}`,
      asks: { de: language === 'de' ? asks : [], en: language === 'en' ? asks : [] },
      answer: { de: text, en: text },
      evidence: [{ paragraph, quote: text }],
      topics: topicsIn(text, topics, language),
      actors: read.actors,
      written: [language],
    };
    return [{ value, why: 'are these what people ask, and does the sentence answer them by itself?' }];
  });
}

const topicsIn = (text: string, topics: readonly Drafted<DraftTopic>[], language: Language): string[] =>
  topics.flatMap(({ value: { id, names, aliases } }) =>
    [names[language], ...aliases[language]].some((word) => text.includes(word)) ? [id] : [],
  );
