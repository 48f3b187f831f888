/** The registration door: tells Discord about our commands, only when it has others. */
import { REST, Routes } from 'discord.js';
import type { Command } from '../command/command.ts';
import { compareRegistration, isDifferent, type RegistrationDifference } from '../discord/compare-registration.ts';
import { menusOf, registrationOf } from '../discord/registration.ts';
import { applicationId } from './application-id.ts';
import type { Logger } from './door.ts';
import { faultOf } from './fault-of.ts';
import { isRefusedToken, refusedToken } from './refused-token.ts';

/** What registering needs. */
export interface RegisterOptions {
  readonly token: string;
  /** REST address up to but without the version; Discord's own where absent. */
  readonly api?: string;
  readonly commands: readonly Command[];
  readonly log: Logger;
}

/** Whether something was sent, and by which commands Discord's list differed. */
export interface Registered extends RegistrationDifference {
  readonly sent: boolean;
}

/**
 * Compares the application's global commands with ours and replaces them all if they differ. Rejects with what to do where
 * Discord refuses the token, and with Discord's own words where it refuses a command.
 */
export async function openRegister({ token, api, commands, log }: RegisterOptions): Promise<Registered> {
  const rest = new REST({ version: '10', ...(api === undefined ? {} : { api }) }).setToken(token);
  try {
    const route = Routes.applicationCommands(await applicationId(rest));
    const ours = [...registrationOf(commands), ...menusOf(commands)];
    const theirs = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
    const difference = compareRegistration(ours, theirs);
    const sent = isDifferent(difference);
    if (sent) await rest.put(route, { body: ours });
    log.info({ sent, ...difference }, sent ? 'Commands registered' : 'Commands registered already');
    return { sent, ...difference };
  } catch (error) {
    if (isRefusedToken(error)) throw refusedToken();
    throw new Error(`Register the commands: ${faultOf(error).message}`, { cause: error });
  }
}
