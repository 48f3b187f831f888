/** The one way through the house: interaction JSON → command → response JSON, with the one catch. */
import type { Knowledge } from '../answer/answer.ts';
import type { Command, Context } from '../command/command.ts';
import { readComponentId } from '../command/component-id.ts';
import type { Curation } from '../command/curation.ts';
import type { FetchText } from '../command/fetch-text.ts';
import { StoreUnavailable } from '../curation/curation-store.ts';
import { wordsIn } from '../reply/words-in.ts';
import { contextOf, languageOf, serverOf } from './context-of.ts';
import { handleAutocomplete, noChoices } from './handle-autocomplete.ts';
import { handleCommand } from './handle-command.ts';
import { handlePress } from './handle-press.ts';
import type { Handle, Handled } from './handled.ts';
import { type ParsedInteraction, type PersonInteraction, parseInteraction } from './interaction.ts';
import { respond } from './respond.ts';
import { sayPrivately } from './say-privately.ts';

/** What commands have to work with for one server: the pack with what its moderators have made of it. */
export interface Served {
  readonly knowledge: Knowledge;
  readonly curation: Curation | null;
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
  /** Nothing can be fetched unless given. */
  readonly fetchText?: FetchText;
}

/**
 * Makes the one function that every door calls. It never rejects, whatever JSON it gets: what a command throws becomes a
 * private apology that carries the interaction's id, with the error in the outcome.
 */
export function createHandle(options: HandleOptions): Handle {
  const { knowledge, commands, fetchText = nothingToFetch } = options;
  const serve = options.serve ?? (async () => ({ knowledge, curation: null }));
  const byName = new Map<string | null, Command>(commands.map((command) => [command.name, command]));
  const byMenu = new Map(commands.flatMap((command) => (command.menu ? [[command.menu.names.en, command]] : [])));
  return async function handle(json) {
    const parsed = parseInteraction(json);
    if (!parsed.ok) return notUnderstood(parsed);
    const { interaction } = parsed;
    if (interaction.type === 1) return { response: respond({ kind: 'pong' }), outcome: { kind: 'ping' } };
    const name = commandNameOf(interaction);
    const command = (isMenu(interaction) ? byMenu : byName).get(name) ?? null;
    try {
      const served = command === null ? { knowledge, curation: null } : await serve(serverOf(interaction));
      return await route(interaction, command, contextOf(interaction, { ...served, fetchText }));
    } catch (error) {
      return failed(interaction, command, error);
    }
  };
}

const nothingToFetch: FetchText = async () => ({ ok: false, problem: 'unreachable' });

function commandNameOf(interaction: PersonInteraction): string | null {
  return interaction.type === 3 ? readComponentId(interaction.data.custom_id).command : interaction.data.name;
}

const isMenu = (interaction: PersonInteraction): boolean => interaction.type === 2 && interaction.data.type === 3;

function route(interaction: PersonInteraction, command: Command | null, context: Context): Promise<Handled> {
  switch (interaction.type) {
    case 2:
      return handleCommand({ interaction, command, context });
    case 3:
      return handlePress({ interaction, command, context });
    case 4:
      return handleAutocomplete({ interaction, command, context });
  }
}

/** Who waits for an answer gets one: a person a private reply (types 2, 3, 5), a completion list no choices (type 4). */
function notUnderstood({ envelope, places }: ParsedInteraction & { ok: false }): Handled {
  const outcome = { kind: 'not-understood', interaction: envelope?.id ?? null, places } as const;
  if (envelope?.type === 4) return { response: noChoices, outcome };
  if (envelope === null || ![2, 3, 5].includes(envelope.type)) return { response: null, outcome };
  return { response: sayPrivately(wordsIn(languageOf(envelope.locale)).notice.notUnderstood), outcome };
}

/** A store that cannot be reached is nobody's mistake here: the person may try again. Every other error is ours. */
function failed(interaction: PersonInteraction, command: Command | null, error: unknown): Handled {
  const language = languageOf(interaction.locale);
  const kind = error instanceof StoreUnavailable ? 'store-unavailable' : 'crashed';
  const { storeUnavailable, crashed } = wordsIn(language).notice;
  const sentence = kind === 'crashed' ? crashed(interaction.id) : storeUnavailable;
  return {
    response: interaction.type === 4 ? noChoices : sayPrivately(sentence),
    outcome: { kind, interaction: interaction.id, language, command: command?.name ?? null, error },
  };
}
