import type { Command } from '../command/command.ts';
import { createDeferralOf } from '../discord/deferral-of.ts';
import type { Handle } from '../discord/handled.ts';
import type { Timers } from './timers.ts';

/** What deferring needs. */
export interface DeferOptions {
  readonly commands: readonly Command[];
  readonly timers: Timers;
}

/**
 * Milliseconds that an answer may take. Discord waits 3 seconds for the callback
 * (https://discord.com/developers/docs/interactions/receiving-and-responding); the rest is for the way there.
 */
const PATIENCE = 2_000;

/** The same for a completion list, which cannot be deferred: it has half a second more, and then stays empty. */
const PATIENCE_WITH_CHOICES = 2_500;

/**
 * Makes a `handle` that is never late: where the answer takes too long, the response puts it off, and `later` brings it.
 * What cannot be put off, such as a ping, is waited for.
 */
export function deferSlow(handle: Handle, { commands, timers }: DeferOptions): Handle {
  const deferralOf = createDeferralOf(commands);
  return (interaction) =>
    new Promise((resolve, reject) => {
      const working = handle(interaction);
      const cancel = timers.after(isCompleting(interaction) ? PATIENCE_WITH_CHOICES : PATIENCE, () => {
        const deferral = deferralOf(interaction);
        if (deferral !== null) resolve({ ...deferral, later: working });
      });
      working.finally(cancel).then(resolve, reject);
    });
}

const isCompleting = (interaction: unknown): boolean =>
  typeof interaction === 'object' && interaction !== null && 'type' in interaction && interaction.type === 4;
