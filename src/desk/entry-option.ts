/** The option that names an entry, and what it proposes while one types. */
import { findAnswer } from '../answer/find-answer.ts';
import { suggestQuestions } from '../answer/suggest-questions.ts';
import type { Choice, Context } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import { fitChoices } from '../command/fit-choices.ts';
import type { TextOption } from '../command/options.ts';
import type { OverlayItem } from '../curation/change.ts';
import { newNotice } from '../reply/new-reply.ts';
import { questionOf } from '../reply/question-of.ts';
import type { Reply } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { type LookedUp, lookUpEntry } from './look-up-entry.ts';

/** The option. */
export const entryOption = {
  kind: 'text',
  names: { en: 'entry', de: 'eintrag' },
  descriptions: { en: 'Which one? Suggestions come as you type', de: 'Welcher? Vorschläge kommen beim Tippen' },
  required: true,
  autocomplete: true,
} as const satisfies TextOption;

/** Proposes entries that are served. */
export const suggestEntries = (typed: string, context: Context): Choice[] =>
  fitChoices(
    suggestQuestions(context.knowledge, typed, context.language).flatMap((it) =>
      it.kind === 'entry' ? [{ name: questionOf(it.entry, context.language), value: it.entry.id }] : [],
    ),
  );

/** Proposes entries of which the server has made something of a kind, by the words of their questions. */
export function suggestTouched(typed: string, context: Context, fits: (item: OverlayItem) => boolean): Choice[] {
  const { curation, language } = context;
  const words = typed.toLowerCase().split(/\s+/u);
  const touched = curation?.state.items.filter(({ item }) => fits(item)) ?? [];
  return fitChoices(
    touched
      .map(({ entry }) => ({ name: curation ? titleOf(entry, context, curation) : entry, value: entry }))
      .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
  );
}

/** What an entry is called among moderators: its question, or its id where it has none. */
export function titleOf(id: string, context: Context, curation: Curation): string {
  const found = lookUpEntry(context, curation, id);
  const content = found?.item.content;
  const asks = content ? questionOf(content, context.language) : '';
  if (asks !== '') return asks;
  return found?.pack ? questionOf(found.pack, context.language) : id;
}

/** The entry that was picked, or typed as one of its questions; null where there is none. */
export function pickEntry(text: string, context: Context, curation: Curation): LookedUp | null {
  const picked = lookUpEntry(context, curation, text.trim());
  if (picked !== null) return picked;
  const found = findAnswer(context.knowledge, text, undefined);
  return found.by === 'phrasing' ? lookUpEntry(context, curation, found.entry.id) : null;
}

/** What is said where nothing of that name is known. */
export const noSuchEntry = ({ language }: Context): Reply => newNotice(wordsIn(language).curation.unknownEntry);

/** What is said where a server has nothing to curate. */
export const nothingToCurate = ({ language }: Context): Reply => newNotice(wordsIn(language).curation.onlyOnServers);
