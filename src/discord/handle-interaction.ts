/** The one way through the house: interaction JSON → command → response JSON, with the one catch. */
import type { Knowledge } from '../answer/answer.ts';
import type { Command, Context } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import type { FetchText } from '../command/fetch-text.ts';
import type { Part } from '../command/find-part.ts';
import { StoreUnavailable } from '../curation/curation-store.ts';
import type { Also } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { addresseeOf, isForModerators } from './addressee-of.ts';
import { contextOf, languageOf, moderates, personOf, serverOf } from './context-of.ts';
import { handleAutocomplete, noChoices } from './handle-autocomplete.ts';
import { handleCommand } from './handle-command.ts';
import { handlePress } from './handle-press.ts';
import { handleSubmit } from './handle-submit.ts';
import type { Handle, Handled } from './handled.ts';
import { afterOf } from './handled-of.ts';
import { type ParsedInteraction, type PersonInteraction, parseInteraction } from './interaction.ts';
import { type InteractionResponse, respond } from './respond.ts';
import { sayPrivately } from './say-privately.ts';

/** What commands have to work with for one server: the pack with what its moderators have made of it. */
export interface Served {
  readonly knowledge: Knowledge;
  readonly curation: Curation | null;
  /** Said elsewhere, whatever becomes of the interaction. */
  readonly also?: readonly Also[];
}

/** What `createHandle` needs: the knowledge to answer from and the commands to route to. */
export interface HandleOptions {
  readonly knowledge: Knowledge;
  readonly commands: readonly Command[];
  /**
   * What a server has, by its id; null for direct messages. Asked at every interaction that a command answers. Every
   * server has the knowledge alone unless given.
   */
  readonly serve?: (server: string | null) => Promise<Served>;
  /**
   * Counts that somebody asks something, or types into an option, and gives the milliseconds that they have to wait first:
   * 0 to go on at once. Nobody has to wait unless given.
   */
  readonly waitOf?: (what: 'asked' | 'completed', member: string) => Promise<number>;
  /** Nothing can be fetched unless given. */
  readonly fetchText?: FetchText;
}

/**
 * Makes the one function that every door calls. It never rejects, whatever JSON it gets: what a command throws becomes a
 * private apology that carries the interaction's id, with the error in the outcome.
 */
export function createHandle(options: HandleOptions): Handle {
  const { knowledge, commands, fetchText = nothingToFetch, waitOf } = options;
  const serve = options.serve ?? (async (): Promise<Served> => ({ knowledge, curation: null }));
  return async function handle(json) {
    const parsed = parseInteraction(json);
    if (!parsed.ok) return notUnderstood(parsed);
    const { interaction } = parsed;
    if (interaction.type === 1) return { response: respond({ kind: 'pong' }), outcome: { kind: 'ping' } };
    const addressee = addresseeOf(interaction, commands);
    if (addressee === null) return unknown(interaction);
    if (isForModerators(interaction, addressee) && !moderates(interaction)) return refused(interaction, addressee);
    const wait = waitOf === undefined ? 0 : await waitOf(countedAs(interaction), personOf(interaction));
    return wait > 0 ? tooMuch(interaction, addressee, wait) : answer(interaction, addressee);
  };

  async function answer(interaction: PersonInteraction, addressee: Part): Promise<Handled> {
    try {
      const { also = [], ...served } = await serve(serverOf(interaction));
      const handled = await route(interaction, addressee, contextOf(interaction, { ...served, fetchText }));
      return also.length === 0 ? handled : { ...handled, after: [...(handled.after ?? []), ...also.map(afterOf)] };
    } catch (error) {
      return failed(interaction, addressee, error);
    }
  }
}

const countedAs = ({ type }: PersonInteraction): 'asked' | 'completed' => (type === 4 ? 'completed' : 'asked');

const nothingToFetch: FetchText = async () => ({ ok: false, problem: 'unreachable' });

function route(interaction: PersonInteraction, addressee: Part, context: Context): Promise<Handled> {
  switch (interaction.type) {
    case 2:
      return handleCommand({ ...addressee, interaction, context });
    case 3:
      return handlePress({ ...addressee, interaction, context });
    case 4:
      return handleAutocomplete({ ...addressee, interaction, context });
    case 5:
      return handleSubmit({ ...addressee, interaction, context });
  }
}

/** Who waits for an answer gets one: a person a private reply (types 2, 3, 5), a completion list no choices (type 4). */
function notUnderstood({ envelope, places }: ParsedInteraction & { ok: false }): Handled {
  const outcome = { kind: 'not-understood', interaction: envelope?.id ?? null, places } as const;
  if (envelope?.type === 4) return { response: noChoices, outcome };
  if (envelope === null || ![2, 3, 5].includes(envelope.type)) return { response: null, outcome };
  return { response: sayPrivately(wordsIn(languageOf(envelope.locale)).notice.notUnderstood), outcome };
}

/** A command that we do not have, or not any more, or the component of one. */
function unknown(interaction: PersonInteraction): Handled {
  const { unknownCommand, stale, staleForm } = wordsIn(languageOf(interaction.locale)).notice;
  const sentence = { 2: unknownCommand, 3: stale, 4: '', 5: staleForm }[interaction.type];
  const kind = interaction.type === 3 || interaction.type === 5 ? 'stale-component' : 'unknown-command';
  return { response: sayTo(interaction, sentence), outcome: { kind, ...factOf(interaction) } };
}

function refused(interaction: PersonInteraction, { path }: Part): Handled {
  const response = sayTo(interaction, wordsIn(languageOf(interaction.locale)).notice.onlyModerators);
  return { response, outcome: { kind: 'refused', ...factOf(interaction), command: path } };
}

/** Who asks too much is told when to go on; moderators too. */
function tooMuch(interaction: PersonInteraction, { path }: Part, wait: number): Handled {
  const sentence = wordsIn(languageOf(interaction.locale)).notice.tooMuch(Math.ceil(wait / 1000));
  return {
    response: sayTo(interaction, sentence),
    outcome: { kind: 'limited', ...factOf(interaction), command: path },
  };
}

/** A store that cannot be reached is nobody's mistake here: the person may try again. Every other error is ours. */
function failed(interaction: PersonInteraction, { path }: Part, error: unknown): Handled {
  const kind = error instanceof StoreUnavailable ? 'store-unavailable' : 'crashed';
  const { storeUnavailable, crashed } = wordsIn(languageOf(interaction.locale)).notice;
  const response = sayTo(interaction, kind === 'crashed' ? crashed(interaction.id) : storeUnavailable);
  return { response, outcome: { kind, ...factOf(interaction), command: path, error } };
}

/** A person reads a private sentence, a completion list is left empty. */
const sayTo = (interaction: PersonInteraction, sentence: string): InteractionResponse =>
  interaction.type === 4 ? noChoices : sayPrivately(sentence);

const factOf = ({ id, locale }: PersonInteraction) => ({ interaction: id, language: languageOf(locale) }) as const;
