/** What the page and its server say to each other. Types only: the page runs in the browser. */
import type { Exchange } from '../exchanges.ts';
import type { OptionValue } from '../interaction-payload.ts';
import type { Json, Message, Person } from '../state.ts';

/** A channel as one person sees it. */
export interface ChannelView {
  readonly id: string;
  readonly name: string;
  /** `direct`: the messages between this person and the bot. */
  readonly kind: 'text' | 'direct';
}

/** How the bot's process is doing. */
export interface BotView {
  readonly id: string;
  readonly name: string;
  readonly state: 'starting' | 'online' | 'stopped';
  /** Why it stopped, one line each, in its own words. */
  readonly problems: readonly string[];
}

/** Something to try: it fills the composer when it is clicked. */
export interface Example {
  /** Registered name of the command. */
  readonly command: string;
  /** What is typed into its options, by registered name. */
  readonly options: Readonly<Record<string, string>>;
}

/** Examples in both languages of the page. */
export interface Examples {
  readonly de: readonly Example[];
  readonly en: readonly Example[];
  /** Of channels that have some of their own, by their names. */
  readonly channels?: Readonly<Record<string, Examples>>;
}

/** Everything about the server but its messages. */
export interface Place {
  readonly server: string;
  /** Who looks. */
  readonly viewer: Person;
  readonly people: readonly Person[];
  readonly channels: readonly ChannelView[];
  /** The commands as Discord keeps them, those only that the viewer may use. */
  readonly commands: readonly Json[];
  readonly bot: BotView;
  readonly examples: Examples;
}

/** What the server tells a page. */
export type PageEvent =
  | { readonly type: 'place'; readonly place: Place }
  /** `fresh`: these are all that there are; what the page had is old. */
  | {
      readonly type: 'messages';
      readonly fresh: boolean;
      readonly changed: readonly Message[];
      readonly removed: readonly string[];
    }
  | { readonly type: 'exchanges'; readonly exchanges: readonly Exchange[] };

/** What a person says to options, by registered name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** What a person does on the page. `person` and `channel` are ids. */
export type PageAct =
  | ({ readonly act: 'run'; readonly command: string; readonly options: OptionValues } & Where)
  | ({
      readonly act: 'complete';
      readonly command: string;
      readonly options: OptionValues;
      readonly focused: string;
    } & Where)
  | ({ readonly act: 'menu'; readonly command: string; readonly message: string } & Where)
  | ({
      readonly act: 'press';
      readonly message: string;
      readonly customId: string;
      readonly values?: readonly string[];
    } & Where)
  | ({ readonly act: 'submit'; readonly modal: Json; readonly fields: Fields; readonly message?: string } & Where)
  | ({ readonly act: 'say'; readonly content: string } & Where)
  | ({ readonly act: 'dismiss'; readonly message: string } & Where)
  | { readonly act: 'restart' };

/** What is written into a modal, by custom id: a text, or the values of a select menu. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

interface Where {
  readonly person: string;
  readonly channel: string;
}

/** What comes back from an act. */
export type ActResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'choices'; readonly choices: readonly Json[] }
  | { readonly kind: 'modal'; readonly modal: Json }
  | { readonly kind: 'failed'; readonly reason: 'no-response' | 'invalid-response' }
  /** Nobody could do this in Discord; a sentence that says why. */
  | { readonly kind: 'refused'; readonly sentence: string };
