/** What becomes of an interaction: the response, and the fact that gets logged and counted. */
import type { Language } from '../article/article.ts';
import type { TextFile } from '../reply/reply.ts';
import type { InteractionResponse, MessageJson } from './respond.ts';

/** What a log line says of every interaction that we could read. */
interface Fact {
  /** Discord's id of the interaction. */
  readonly interaction: string;
  readonly language: Language;
}

/** A fact about a command that we have. */
interface CommandFact extends Fact {
  /** With its subcommand: `ask`, `curate add`. */
  readonly command: string;
}

/**
 * What happened, as a fact for the log. It names commands, options and counts that are ours, never a text that somebody
 * typed. `cited` counts citations; `opened` is a modal.
 */
export type Outcome =
  | { readonly kind: 'ping' }
  | (CommandFact & { readonly kind: 'answered'; readonly cited: number })
  | (CommandFact & { readonly kind: 'suggested'; readonly option: string | null; readonly choices: number })
  | (CommandFact & {
      readonly kind: 'pressed';
      readonly did: 'reply' | 'update' | 'remove' | 'modal';
      readonly cited: number;
    })
  | (CommandFact & { readonly kind: 'bad-option'; readonly option: string | null; readonly problem: string })
  | (CommandFact & { readonly kind: 'submitted'; readonly did: 'reply' | 'update'; readonly cited: number })
  /** `limited`: the person asked too much. `deferred`: the answer takes time; what becomes of it is an outcome of its own. */
  | (CommandFact & { readonly kind: 'opened' | 'refused' | 'limited' | 'deferred' })
  | (Fact & { readonly kind: 'unknown-command' })
  | (Fact & { readonly kind: 'stale-component' })
  | { readonly kind: 'not-understood'; readonly interaction: string | null; readonly places: readonly string[] }
  | (CommandFact & { readonly kind: 'crashed' | 'store-unavailable'; readonly error: unknown });

/** Something to do once Discord has accepted the response. */
export type After =
  /** Deletes the message that the pressed component sits on. */
  | { readonly kind: 'delete-original' }
  | (Saying & { readonly kind: 'post'; readonly channel: string })
  /** In direct messages; the member may have closed them. */
  | (Saying & { readonly kind: 'tell'; readonly member: string });

interface Saying {
  readonly message: MessageJson;
  readonly file?: TextFile;
}

/**
 * The response to send and what to do after it. `response` is null only for what is no interaction at all (no id and token
 * to answer to, or a type without a person waiting): the gateway then stays silent, and HTTP answers 400.
 */
export interface Handled {
  readonly response: InteractionResponse | null;
  /** Goes with the response, as the first file of a multipart body. */
  readonly file?: TextFile;
  /** One after the other; what fails keeps nothing else from being done. */
  readonly after?: readonly After[];
  /** What the response puts off, once it is there. Never rejects. */
  readonly later?: Promise<Handled>;
  readonly outcome: Outcome;
}

/** Interaction JSON in, response JSON out. Never throws and never rejects, whatever JSON it gets. */
export type Handle = (interaction: unknown) => Promise<Handled>;
