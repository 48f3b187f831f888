/** Interactions under way: who waits for what, until when, and what becomes of the bot's answers. */

import type { Timers } from '../timers.ts';
import { type ApiAnswer, answered, apiErrors, invalidForm, nothing } from './api-error.ts';
import type { Upload } from './attachments.ts';
import { callbackProblems } from './body-problems.ts';
import type { InteractionType } from './interaction-payload.ts';
import { messageFlags } from './message-flags.ts';
import { editMessage, type MessageBody, postMessage } from './messages.ts';
import { messagePayload } from './payload.ts';
import type { Sent } from './read-body.ts';
import type { Json, Message, State, Used } from './state.ts';

/** What the person sees of the bot's answer. */
export type Seen =
  | { readonly kind: 'message' | 'updated' | 'thinking'; readonly message: Message }
  | { readonly kind: 'acknowledged' }
  /** A form opens; it is sent with `submitModal`. */
  | { readonly kind: 'modal'; readonly modal: Json }
  | { readonly kind: 'choices'; readonly choices: readonly Json[] }
  | { readonly kind: 'failed'; readonly reason: 'no-response' | 'invalid-response' };

/** What is seen, and the callback's body as the bot sent it; null without one. */
export interface Settled {
  readonly seen: Seen;
  readonly response: unknown;
}

/** Who asked what where. */
export interface Asked {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly channel: string;
  readonly person: string;
  /** The message that the pressed component, or the one that opened the modal, sits on. */
  readonly source: string | null;
  /** The command, where it is one. */
  readonly used: Used | null;
}

interface Waiting extends Asked {
  readonly started: number;
  readonly settle: (settled: Settled) => void;
  status: 'waiting' | 'acknowledged' | 'expired';
  invalid: boolean;
  /** The message that `@original` means. */
  original: string | null;
}

/** An interaction as the webhook sees it: where its messages go. */
export type OpenInteraction = Readonly<Pick<Waiting, 'channel' | 'person' | 'original'>>;

/** The interaction that a token opens, or Discord's answer to a token that opens none. */
export type Opened =
  | { readonly ok: true; readonly interaction: OpenInteraction }
  | { readonly ok: false; readonly answer: ApiAnswer };

/** The book of interactions. */
export interface Interactions {
  /** Starts the clock of an interaction; resolves with what the person sees in the end. */
  ask(asked: Asked): Promise<Settled>;
  /** The bot's callback. */
  receive(id: string, token: string, sent: Sent, withResponse: boolean): ApiAnswer;
  /** The acknowledged interaction of a token, or why there is none. */
  open(token: string): Opened;
}

/** Discord shows "The application did not respond" after this time. */
const DEADLINE_MS = 3_000;

/** How long a token is good for messages. */
const TOKEN_LIFE_MS = 15 * 60_000;

/** Makes an empty book. */
export function createInteractions(state: State, timers: Timers): Interactions {
  const byToken = new Map<string, Waiting>();
  return {
    ask(asked) {
      forgetOld(byToken, state.now());
      return new Promise((resolve) => {
        const cancel = timers.after(DEADLINE_MS, () => expire(waiting));
        const settle = (settled: Settled): void => {
          cancel();
          resolve(settled);
        };
        const waiting: Waiting = {
          ...asked,
          started: state.now(),
          settle,
          status: 'waiting',
          invalid: false,
          original: asked.source,
        };
        byToken.set(asked.token, waiting);
      });
    },
    receive(id, token, sent, withResponse) {
      const waiting = byToken.get(token);
      if (waiting === undefined || waiting.id !== id || waiting.status === 'expired')
        return apiErrors.unknownInteraction;
      if (waiting.status === 'acknowledged') return apiErrors.alreadyAcknowledged;
      return acknowledge(state, waiting, sent, withResponse);
    },
    open(token) {
      const waiting = byToken.get(token);
      if (waiting?.status !== 'acknowledged') return { ok: false, answer: apiErrors.unknownWebhook };
      const isOld = state.now() - waiting.started > TOKEN_LIFE_MS;
      return isOld ? { ok: false, answer: apiErrors.expiredToken } : { ok: true, interaction: waiting };
    },
  };
}

function expire(waiting: Waiting): void {
  waiting.status = 'expired';
  const reason = waiting.invalid ? 'invalid-response' : 'no-response';
  waiting.settle({ seen: { kind: 'failed', reason }, response: null });
}

/** Keeps what still has a token to speak of, and the same time again so that a late request learns why it is late. */
function forgetOld(byToken: Map<string, Waiting>, now: number): void {
  for (const [token, { started }] of byToken) if (now - started > 2 * TOKEN_LIFE_MS) byToken.delete(token);
}

/** A refused callback leaves the interaction open: the bot may still mend it in time. */
function acknowledge(state: State, waiting: Waiting, sent: Sent, withResponse: boolean): ApiAnswer {
  const { body, files } = sent;
  const problems = callbackProblems(body, waiting);
  if (problems.length > 0) {
    waiting.invalid = true;
    return invalidForm(problems);
  }
  waiting.status = 'acknowledged';
  const callback = body as Callback;
  const seen = show(state, waiting, callback, files);
  const message = 'message' in seen ? seen.message : null;
  waiting.settle({ seen, response: body });
  return withResponse ? answered(callbackPayload(state, waiting, callback.type, message)) : nothing;
}

interface Callback {
  readonly type: number;
  readonly data?: (MessageBody & { readonly choices?: readonly Json[] | null }) | null;
}

function show(state: State, waiting: Waiting, { type, data }: Callback, files: readonly Upload[]): Seen {
  const body = data ?? {};
  if (type === 8) return { kind: 'choices', choices: body.choices ?? [] };
  if (type === 9) return { kind: 'modal', modal: { ...body } };
  if (type === 4) return { kind: 'message', message: reply(state, waiting, body, files) };
  if (type === 5) {
    const flags = messageFlags.loading | (body.flags ?? 0);
    return { kind: 'thinking', message: reply(state, waiting, { flags }) };
  }
  const updated = type === 7 && editMessage(state, waiting.channel, waiting.original ?? '', body, files);
  return updated ? { kind: 'updated', message: updated } : { kind: 'acknowledged' };
}

function reply(state: State, waiting: Waiting, body: MessageBody, files: readonly Upload[] = []): Message {
  const message = postMessage(state, body, waiting, { used: waiting.used, files });
  waiting.original = message.id;
  return message;
}

/** The body that `?with_response=true` asks for. */
function callbackPayload(state: State, { id, type }: Waiting, callbackType: number, message: Message | null): Json {
  const interaction = {
    id,
    type,
    response_message_id: message?.id ?? null,
    response_message_loading: callbackType === 5,
    response_message_ephemeral: message !== null && message.visibleTo !== null,
  };
  if (message === null) return { interaction };
  return { interaction, resource: { type: callbackType, message: messagePayload(state, message) } };
}
