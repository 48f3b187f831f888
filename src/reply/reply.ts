/**
 * The nouns of the reply room: what Discord shows, as plain data. Nothing here knows JSON, sockets or promises. The
 * texts are Discord markdown, escaped already.
 */
import type { Citation } from '../answer/answer.ts';

/** A titled part of an embed. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

/** A framed card; limits in limits.ts. */
export interface Embed {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly fields?: readonly Field[];
  readonly footer?: string;
  /** 0xRRGGBB. */
  readonly color?: number;
}

/** A button that comes back to us as an interaction with its id, or a link that opens in the browser. */
export type Button =
  | {
      readonly kind: 'button';
      readonly id: string;
      readonly label: string;
      readonly style: 'primary' | 'secondary' | 'success' | 'danger';
      readonly emoji?: string;
      readonly disabled?: boolean;
    }
  | { readonly kind: 'link'; readonly url: string; readonly label: string };

/** One choice of a select menu. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  /** It is picked already. */
  readonly preset?: boolean;
}

/** A menu of up to 25 choices; takes a row of its own. */
export interface Select {
  readonly kind: 'select';
  readonly id: string;
  readonly placeholder: string;
  readonly options: readonly SelectOption[];
  /** How many are picked; one unless said otherwise. */
  readonly min?: number;
  readonly max?: number;
}

/** A row holds up to five buttons, or one select menu. */
export type Row = readonly (Button | Select)[];

/** One message: what it shows, who sees it, and the receipt of what it claims. */
export interface Reply {
  readonly content?: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Row[];
  /** `asker`: only the person who asked sees it (ephemeral). */
  readonly audience: 'everyone' | 'asker';
  /** The id of the one member that may be notified. */
  readonly mentions?: string;
  /** Every citation shown: the receipt that the contract suite checks. Empty only where nothing is claimed. */
  readonly cites: readonly Citation[];
  /** Goes with it, for people to save. */
  readonly file?: TextFile;
  /** Said elsewhere, once Discord has taken this. */
  readonly also?: readonly Also[];
}

/** A file of plain text. */
export interface TextFile {
  /** With its ending: letters, digits, `.`, `-` and `_`. */
  readonly name: string;
  readonly text: string;
}

/**
 * A message in a channel, by its id, or in the direct messages of a member, by theirs. It is for everyone there, whatever
 * its audience. Where it cannot be said, because the channel is gone or the member wants no messages, nobody hears of it.
 */
export interface Also {
  readonly to: { readonly channel: string } | { readonly member: string };
  readonly reply: Reply;
}
