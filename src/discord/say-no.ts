/** What is said where an interaction does not come to its command, each with the fact for the log. */
import type { TitledArticle } from '../answer/find-article.ts';
import type { Part } from '../command/find-part.ts';
import { StoreUnavailable } from '../curation/curation-store.ts';
import { sayUnknownArticle } from '../reply/say-unknown-article.ts';
import { wordsIn } from '../reply/words-in.ts';
import { languageOf } from './context-of.ts';
import { noChoices } from './handle-autocomplete.ts';
import type { Handled } from './handled.ts';
import type { ParsedInteraction, PersonInteraction } from './interaction.ts';
import type { InteractionResponse } from './respond.ts';
import { sayPrivately } from './say-privately.ts';

/** Who waits for an answer gets one: a person a private reply (types 2, 3, 5), a completion list no choices (type 4). */
export function notUnderstood({ envelope, places }: ParsedInteraction & { ok: false }): Handled {
  const outcome = { kind: 'not-understood', interaction: envelope?.id ?? null, places } as const;
  if (envelope?.type === 4) return { response: noChoices, outcome };
  if (envelope === null || ![2, 3, 5].includes(envelope.type)) return { response: null, outcome };
  return { response: sayPrivately(wordsIn(languageOf(envelope.locale)).notice.notUnderstood), outcome };
}

/** A command that we do not have, or not any more, or the component of one. */
export function unknownCommand(interaction: PersonInteraction): Handled {
  const { notice } = wordsIn(languageOf(interaction.locale));
  const sentence = { 2: notice.unknownCommand, 3: notice.stale, 4: '', 5: notice.staleForm }[interaction.type];
  const kind = interaction.type === 3 || interaction.type === 5 ? 'stale-component' : 'unknown-command';
  return { response: sayTo(interaction, sentence), outcome: { kind, ...factOf(interaction) } };
}

/** A component of an article that is not there any more. */
export function goneArticle(interaction: PersonInteraction): Handled {
  const { gone } = wordsIn(languageOf(interaction.locale)).library;
  return { response: sayTo(interaction, gone), outcome: { kind: 'stale-component', ...factOf(interaction) } };
}

/** Someone typed an article that is none of those that there are. */
export function unknownArticle(
  interaction: PersonInteraction,
  { path }: Part,
  typed: string,
  articles: readonly TitledArticle[],
): Handled {
  const sentence = sayUnknownArticle(typed, articles, languageOf(interaction.locale));
  const outcome = { kind: 'bad-option', command: path, option: 'article', problem: 'unknown' } as const;
  return { response: sayTo(interaction, sentence), outcome: { ...outcome, ...factOf(interaction) } };
}

/** Somebody who is no moderator tried what is theirs. */
export function refused(interaction: PersonInteraction, { path }: Part): Handled {
  const response = sayTo(interaction, wordsIn(languageOf(interaction.locale)).notice.onlyModerators);
  return { response, outcome: { kind: 'refused', ...factOf(interaction), command: path } };
}

/** Who asks too much is told when to go on; moderators too. */
export function tooMuch(interaction: PersonInteraction, { path }: Part, wait: number): Handled {
  const sentence = wordsIn(languageOf(interaction.locale)).notice.tooMuch(Math.ceil(wait / 1000));
  return {
    response: sayTo(interaction, sentence),
    outcome: { kind: 'limited', ...factOf(interaction), command: path },
  };
}

/** A store that cannot be reached is nobody's mistake here: the person may try again. Every other error is ours. */
export function failed(interaction: PersonInteraction, { path }: Part, error: unknown): Handled {
  const kind = error instanceof StoreUnavailable ? 'store-unavailable' : 'crashed';
  const { storeUnavailable, crashed } = wordsIn(languageOf(interaction.locale)).notice;
  const response = sayTo(interaction, kind === 'crashed' ? crashed(interaction.id) : storeUnavailable);
  return { response, outcome: { kind, ...factOf(interaction), command: path, error } };
}

/** A person reads a private sentence, a completion list is left empty. */
const sayTo = (interaction: PersonInteraction, sentence: string): InteractionResponse =>
  interaction.type === 4 ? noChoices : sayPrivately(sentence);

const factOf = ({ id, locale }: PersonInteraction) => ({ interaction: id, language: languageOf(locale) }) as const;
