/** The kinds of options that our commands take, and the values that they turn into. */
import type { Localized } from '../article/article.ts';

interface OptionBase {
  readonly names: Localized<string>;
  readonly descriptions: Localized<string>;
  readonly required?: boolean;
}

/** Text that a person types; `autocomplete` asks the command's `suggest` while they type. */
export interface TextOption extends OptionBase {
  readonly kind: 'text';
  readonly autocomplete?: boolean;
  /** UTF-16 code units; Discord allows at most 6,000. */
  readonly maxLength?: number;
}

/** A whole number between `min` and `max`, both included. */
export interface WholeOption extends OptionBase {
  readonly kind: 'whole';
  readonly min?: number;
  readonly max?: number;
}

/** Yes or no. */
export interface FlagOption extends OptionBase {
  readonly kind: 'flag';
}

/** A user of the server; the value is their id. */
export interface UserOption extends OptionBase {
  readonly kind: 'user';
}

/** A text channel of the server; the value is its id. */
export interface ChannelOption extends OptionBase {
  readonly kind: 'channel';
}

/** A file that somebody attaches; the value says what and where it is. */
export interface FileOption extends OptionBase {
  readonly kind: 'file';
}

/** A file that somebody attached. Its text is read with `Context.fetchText`. */
export interface AttachedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Media type; null where Discord does not say. */
  readonly type: string | null;
  readonly url: string;
}

/** One option of a command. */
export type OptionSpec = TextOption | WholeOption | FlagOption | UserOption | ChannelOption | FileOption;

/** A command's options by their English name, in the order shown. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

interface ValueOf {
  readonly text: string;
  readonly whole: number;
  readonly flag: boolean;
  readonly user: string;
  readonly channel: string;
  readonly file: AttachedFile;
}

/** The typed values of declared options: an option that is not required may be undefined. */
export type OptionValues<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K] extends { readonly required: true }
    ? ValueOf[O[K]['kind']]
    : ValueOf[O[K]['kind']] | undefined;
};
