/** What is shown of an answer that was put off, once it is there: the same at every door. */
import { type REST, Routes } from 'discord.js';
import { languageOf } from '../discord/context-of.ts';
import type { Handled } from '../discord/handled.ts';
import type { Envelope } from '../discord/interaction.ts';
import { type LateAct, lateActs } from '../discord/late-acts.ts';
import type { InteractionResponse } from '../discord/respond.ts';
import { sayPrivately } from '../discord/say-privately.ts';
import type { TextFile } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { type Attempt, doAfter, filesOf, once } from './do-after.ts';
import type { Door } from './door.ts';
import { faultOf } from './fault-of.ts';
import { handleMeasured } from './handle-measured.ts';

/** What showing needs beside the door. */
export interface SayLateOptions {
  readonly rest: REST;
  /** How a request is done; once unless given. */
  readonly attempt?: Attempt;
}

/**
 * Waits for what a response has put off, shows it, and does what comes after it. Its time in the log counts from the
 * response on. Never rejects: what Discord refuses is logged, and where the message itself is at fault the person reads an
 * apology in its place.
 */
export async function sayLate(
  door: Door,
  { rest, attempt = once }: SayLateOptions,
  to: Envelope,
  { response, later }: Handled,
): Promise<void> {
  if (response === null || later === undefined) return;
  const handled = await handleMeasured({ ...door, handle: () => later }, null);
  const say = (it: Handled) => perform(rest, to, lateActs(response, it, to), it.file, attempt);
  try {
    await say(handled);
  } catch (error) {
    const fault = faultOf(error);
    const isOurs = fault.kind === 'invalid-response';
    door.log[isOurs ? 'error' : 'warn']({ fault, interaction: to.id }, `Late answer not taken: ${fault.kind}`);
    if (isOurs) await say({ ...handled, response: apology(to) }).catch(() => undefined);
    return;
  }
  for (const one of handled.after ?? []) await doAfter(rest, to, one, door.log, attempt);
}

/** What a person reads whose answer Discord did not take from us. */
export function apology({ id, locale }: Envelope): InteractionResponse {
  return sayPrivately(wordsIn(languageOf(locale)).notice.crashed(id));
}

async function perform(
  rest: REST,
  { application_id, token }: Envelope,
  acts: readonly LateAct[],
  file: TextFile | undefined,
  attempt: Attempt,
): Promise<void> {
  const original = Routes.webhookMessage(application_id, token, '@original');
  for (const act of acts) {
    // The address carries the interaction's own token, so the bot's stays at home.
    await attempt(async () => {
      if (act.kind === 'withdraw') await rest.delete(original, { auth: false });
      else if (act.kind === 'edit') await rest.patch(original, { body: act.message, ...filesOf(file), auth: false });
      else await rest.post(Routes.webhook(application_id, token), { body: act.message, ...filesOf(file), auth: false });
    });
  }
}
