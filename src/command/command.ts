/**
 * The shape of a command: plain typed options and a context in, a `Reply` out. A command never touches a socket, so the
 * same one runs from the gateway, from HTTP, from the terminal and in a test.
 */
import type { Knowledge } from '../answer/answer.ts';
import type { Language, Localized } from '../article/article.ts';
import type { Embed, Reply } from '../reply/reply.ts';
import type { OptionSpecs, OptionValues } from './options.ts';

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

/** What a command does with a message that somebody picked it for, from the message's menu. */
export interface MessageMenu {
  /** Of the entry in the menu; Discord allows spaces and capitals. */
  readonly names: Localized<string>;
  /** @param content of the message, as its author typed it; '' where it has no text */
  readonly run: (content: string, context: Context) => Reply;
}

/** A slash command as the rest of the house sees it. */
export interface Command {
  readonly name: string;
  readonly names: Localized<string>;
  readonly descriptions: Localized<string>;
  /** Only its components lead here: it is not registered with Discord, so nobody can type it. */
  readonly hidden?: true;
  readonly options: OptionSpecs;
  readonly run: (values: Readonly<Record<string, unknown>>, context: Context) => Reply;
  readonly menu?: MessageMenu;
  /** Autocomplete, by option name; `values` holds what the other options say so far. */
  readonly suggest?: Readonly<
    Record<string, (typed: string, values: Readonly<Record<string, string>>, context: Context) => readonly Choice[]>
  >;
  /**
   * A press on a component whose id is `<command name>:<argument>`; `values` are the choices of a select menu, `shown` the
   * embeds of the message of ours that it sits on.
   */
  readonly press?: (argument: string, context: Context, values: readonly string[], shown: readonly Embed[]) => Pressed;
}

/** A command whose `run` gets the values that its `options` declare. */
export interface CommandDefinition<O extends OptionSpecs> extends Omit<Command, 'options' | 'run'> {
  readonly options: O;
  readonly run: (values: OptionValues<O>, context: Context) => Reply;
}

/** Makes a `Command` of a definition, so that commands with different options fit one list. */
export function defineCommand<O extends OptionSpecs>(definition: CommandDefinition<O>): Command {
  return definition as unknown as Command;
}
