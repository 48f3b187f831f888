/**
 * The shape of a command: plain typed options and a context in, a `Reply` out. A command never touches a socket, so the
 * same one runs from the gateway, from HTTP, from the terminal and in a test.
 */
import type { Knowledge } from '../answer/answer.ts';
import type { Language, Localized } from '../article/article.ts';
import type { Embed, Reply } from '../reply/reply.ts';
import type { Curation } from './curation.ts';
import type { FetchText } from './fetch-text.ts';
import type { OptionSpecs, OptionValues } from './options.ts';

/** Something that is there at once, or that a command waits for first. */
export type Awaitable<T> = T | Promise<T>;

/** The person who asked. */
export interface Asker {
  /** Discord's user id. */
  readonly id: string;
  /** Has the Manage Messages permission where the interaction happened. */
  readonly moderates: boolean;
}

/** All that a command knows beside its options. */
export interface Context {
  readonly knowledge: Knowledge;
  /** The language that the person reads: their Discord locale, de or else en. */
  readonly language: Language;
  readonly asker: Asker;
  /** Discord's id of the server; null in direct messages. */
  readonly server: string | null;
  /** Discord's id of the channel; null where Discord does not say. */
  readonly channel: string | null;
  readonly interaction: {
    readonly id: string;
    /** When it happened, by its id: milliseconds since the epoch. */
    readonly at: number;
  };
  /** The answers that the server's moderators keep; null where there are none to keep: in direct messages, or without a store. */
  readonly curation: Curation | null;
  /** Reads what somebody attached. */
  readonly fetchText: FetchText;
}

/** One proposal of an autocomplete list: the name is shown, the value is sent. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What a component press does to the message that it sits on. */
export type Pressed =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'update'; readonly reply: Reply }
  | { readonly kind: 'remove' };

/** Proposes values for an option that is being typed; `values` holds what the other options say so far. */
export type Suggest<S = Awaitable<readonly Choice[]>> = (
  typed: string,
  values: Readonly<Record<string, string>>,
  context: Context,
) => S;

/**
 * A press on a component whose id is `<command name>:<argument>`; `values` are the choices of a select menu, `shown` the
 * embeds of the message of ours that it sits on.
 */
export type Press<P = Awaitable<Pressed>> = (
  argument: string,
  context: Context,
  values: readonly string[],
  shown: readonly Embed[],
) => P;

/** What a command does with a message that somebody picked it for, from the message's menu. */
export interface MessageMenu<M = Awaitable<Reply>> {
  /** Of the entry in the menu; Discord allows spaces and capitals. */
  readonly names: Localized<string>;
  /** @param content of the message, as its author typed it; '' where it has no text */
  readonly run: (content: string, context: Context) => M;
}

/**
 * A slash command as the rest of the house sees it. The parameters are what its functions give: where it is not said,
 * anything that they may, at once or later.
 */
export interface Command<
  R = Awaitable<Reply>,
  P = Awaitable<Pressed>,
  M = Awaitable<Reply>,
  S = Awaitable<readonly Choice[]>,
> {
  readonly name: string;
  readonly names: Localized<string>;
  readonly descriptions: Localized<string>;
  /** Only its components lead here: it is not registered with Discord, so nobody can type it. */
  readonly hidden?: true;
  readonly options: OptionSpecs;
  readonly run: (values: Readonly<Record<string, unknown>>, context: Context) => R;
  readonly menu?: MessageMenu<M>;
  /** Autocomplete, by option name. */
  readonly suggest?: Readonly<Record<string, Suggest<S>>>;
  readonly press?: Press<P>;
}

/** A command whose `run` gets the values that its `options` declare. */
export interface CommandDefinition<O extends OptionSpecs, R, P, M, S>
  extends Omit<Command<R, P, M, S>, 'options' | 'run'> {
  readonly options: O;
  readonly run: (values: OptionValues<O>, context: Context) => R;
}

/** Makes a `Command` of a definition, so that commands with different options fit one list. */
export function defineCommand<
  O extends OptionSpecs,
  R extends Awaitable<Reply>,
  P extends Awaitable<Pressed>,
  M extends Awaitable<Reply>,
  S extends Awaitable<readonly Choice[]>,
>(definition: CommandDefinition<O, R, P, M, S>): Command<R, P, M, S> {
  return definition as unknown as Command<R, P, M, S>;
}
