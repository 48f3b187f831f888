/** The one mistake that every operator makes once, said so that they can mend it. */
import { DiscordAPIError, HTTPError } from 'discord.js';

/** The word for it in `Error.name`: whoever only got the message can still tell it from other failures. */
const REFUSED = 'RefusedTokenError';

/** An error that names the cause and the place to mend it. */
export function refusedToken(): Error {
  const error = new Error(
    'Log in to Discord: the token was refused, expected the bot token of your application in DISCORD_TOKEN. ' +
      'Copy it from https://discord.com/developers/applications → your application → Bot → Reset Token',
  );
  error.name = REFUSED;
  return error;
}

/** Whether an error of discord.js, or one of ours, says that the token is wrong. */
export function isRefusedToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status === 401;
  if (!(error instanceof Error)) return false;
  if (error.name === REFUSED) return true;
  // The first is discord.js' word for a 401 while logging in, the second its socket's for a close with 4004.
  return ('code' in error && error.code === 'TokenInvalid') || error.message === 'Authentication failed';
}
