import { REST } from 'discord.js';
import { applicationId } from './application-id.ts';
import { faultOf } from './fault-of.ts';
import { isRefusedToken, refusedToken } from './refused-token.ts';

/** Whose link, and where to ask. */
export interface InviteOptions {
  readonly token: string;
  /** REST address up to but without the version. */
  readonly api: string;
}

/**
 * The address that installs the bot on a server: https://discord.com/developers/docs/topics/oauth2#bot-authorization-flow.
 * Answering needs no permission, so it asks for none. Rejects with what to do where Discord refuses the token.
 */
export async function inviteLink({ token, api }: InviteOptions): Promise<string> {
  try {
    const id = await applicationId(new REST({ version: '10', api }).setToken(token));
    return `https://discord.com/oauth2/authorize?client_id=${id}&scope=bot+applications.commands&permissions=0`;
  } catch (error) {
    if (isRefusedToken(error)) throw refusedToken();
    throw new Error(`Look up the application: ${faultOf(error).message}`, { cause: error });
  }
}
