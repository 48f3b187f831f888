import type { Localized } from '../article/article.ts';
import type { Awaitable, Choice, Context, Press, Pressed, Ran, Submit, Submitted, Suggest } from './command.ts';
import type { OptionSpecs, OptionValues } from './options.ts';

/**
 * What people type behind the name of a command, `add` of `/curate add`, and what leads back to it. The parameters are
 * what its functions give: where it is not said, anything that they may, at once or later.
 */
export interface Subcommand<
  R = Awaitable<Ran>,
  P = Awaitable<Pressed>,
  S = Awaitable<readonly Choice[]>,
  U = Awaitable<Submitted>,
> {
  /** The English name, which is the registered one. */
  readonly name: string;
  readonly names: Localized<string>;
  readonly descriptions: Localized<string>;
  readonly options: OptionSpecs;
  readonly run: (values: Readonly<Record<string, unknown>>, context: Context) => R;
  /**
   * Runs over all articles at once, where somebody chose that; without it nobody can. What its components lead to must say
   * so by `addressComponents`.
   *
   * @param contexts one an article, the standard one first
   */
  readonly everywhere?: (
    values: Readonly<Record<string, unknown>>,
    contexts: readonly [Context, ...(readonly Context[])],
  ) => R;
  /** Autocomplete, by option name. */
  readonly suggest?: Readonly<Record<string, Suggest<S>>>;
  /** Components lead here by `<command name> <subcommand name>:<argument>`. */
  readonly press?: Press<P>;
  /** Modals lead here by an id of the same form. */
  readonly submit?: Submit<U>;
}

/** A subcommand whose `run` gets the values that its `options` declare. */
export interface SubcommandDefinition<O extends OptionSpecs, R, P, S, U>
  extends Omit<Subcommand<R, P, S, U>, 'options' | 'run' | 'everywhere'> {
  readonly options: O;
  readonly run: (values: OptionValues<O>, context: Context) => R;
  readonly everywhere?: (values: OptionValues<O>, contexts: readonly [Context, ...(readonly Context[])]) => R;
}

/** Makes a `Subcommand` of a definition, so that subcommands with different options fit one list. */
export function defineSubcommand<
  O extends OptionSpecs,
  R extends Awaitable<Ran>,
  P extends Awaitable<Pressed>,
  S extends Awaitable<readonly Choice[]>,
  U extends Awaitable<Submitted>,
>(definition: SubcommandDefinition<O, R, P, S, U>): Subcommand<R, P, S, U> {
  return definition as unknown as Subcommand<R, P, S, U>;
}
