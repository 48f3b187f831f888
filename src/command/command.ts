/**
 * The shape of a command: plain typed options and a context in, a `Reply` out. A command never touches a socket, so the
 * same one runs from the gateway, from HTTP, from the terminal and in a test.
 */
import type { Knowledge } from '../answer/answer.ts';
import type { TitledArticle } from '../answer/find-article.ts';
import type { Language, Localized } from '../article/article.ts';
import type { Modal, ModalFields } from '../reply/modal.ts';
import type { Embed, Reply } from '../reply/reply.ts';
import type { Curation } from './curation.ts';
import type { FetchText } from './fetch-text.ts';
import type { AttachedFile, OptionSpecs, OptionValues } from './options.ts';
import type { Subcommand } from './subcommand.ts';

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
  /** Of the article that this is about. */
  readonly knowledge: Knowledge;
  /** All articles that there are, the standard one first. */
  readonly articles: readonly TitledArticle[];
  /** What components say that are about this article (see `articleKey`); null for the standard one. */
  readonly key: string | null;
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
  | { readonly kind: 'remove' }
  | Opening;

/** A form opens. What is sent with it comes to the `submit` of the command that its id names. */
export interface Opening {
  readonly kind: 'modal';
  readonly modal: Modal;
}

/** What running a command gives. */
export type Ran = Reply | Opening;

/** What a sent form does; to update the message that it came from, it must have come from a component. Another form cannot follow. */
export type Submitted =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'update'; readonly reply: Reply };

/** Proposes values for an option that is being typed; `values` holds what the other options say so far. */
export type Suggest<S = Awaitable<readonly Choice[]>> = (
  typed: string,
  values: Readonly<Record<string, string>>,
  context: Context,
) => S;

/**
 * A press on a component whose id is `<command name>:<argument>`, made by `componentId`; `values` are the choices of a
 * select menu, `shown` the embeds of the message of ours that it sits on, `files` what is attached to it.
 */
export type Press<P = Awaitable<Pressed>> = (
  argument: string,
  context: Context,
  values: readonly string[],
  shown: readonly Embed[],
  files?: readonly AttachedFile[],
) => P;

/**
 * What somebody filled into a modal whose id is `<command name>:<argument>`; `shown` holds the embeds of the message whose
 * component opened it, null where a command did.
 */
export type Submit<U = Awaitable<Submitted>> = (
  argument: string,
  fields: ModalFields,
  context: Context,
  shown: readonly Embed[] | null,
) => U;

/** What a command does with a message that somebody picked it for, from the message's menu. */
export interface MessageMenu<M = Awaitable<Ran>> {
  /** Of the entry in the menu; Discord allows spaces and capitals. */
  readonly names: Localized<string>;
  /** Only moderators of a server are offered it; so it is with every menu of a command that is theirs. */
  readonly moderatorsOnly?: true;
  /** @param content of the message, as its author typed it; '' where it has no text */
  readonly run: (content: string, context: Context) => M;
}

/** A slash command as the rest of the house sees it. */
export interface Command<
  R = Awaitable<Ran>,
  P = Awaitable<Pressed>,
  M = Awaitable<Ran>,
  S = Awaitable<readonly Choice[]>,
  U = Awaitable<Submitted>,
> extends Subcommand<R, P, S, U> {
  /** Only its components and its menu lead here: it is not registered with Discord, so nobody can type it. */
  readonly hidden?: true;
  /**
   * Only moderators of a server may do any of it. Others are not offered it, and are refused before anything of it runs:
   * command, subcommands, autocomplete, menu, presses, and forms, wherever its components are shown.
   */
  readonly moderatorsOnly?: true;
  /** With these, people type one of them; `run` answers where a door lets them name none. */
  readonly subcommands?: readonly Subcommand[];
  readonly menu?: MessageMenu<M>;
}

/** A command whose `run` gets the values that its `options` declare. */
export interface CommandDefinition<O extends OptionSpecs, R, P, M, S, U>
  extends Omit<Command<R, P, M, S, U>, 'options' | 'run' | 'everywhere'> {
  readonly options: O;
  readonly run: (values: OptionValues<O>, context: Context) => R;
  readonly everywhere?: (values: OptionValues<O>, contexts: readonly [Context, ...(readonly Context[])]) => R;
}

/** Makes a `Command` of a definition, so that commands with different options fit one list. */
export function defineCommand<
  O extends OptionSpecs,
  R extends Awaitable<Ran>,
  P extends Awaitable<Pressed>,
  M extends Awaitable<Ran>,
  S extends Awaitable<readonly Choice[]>,
  U extends Awaitable<Submitted>,
>(definition: CommandDefinition<O, R, P, M, S, U>): Command<R, P, M, S, U> {
  return definition as unknown as Command<R, P, M, S, U>;
}
