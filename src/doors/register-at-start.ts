import { isRefusedToken } from './refused-token.ts';
import { openRegister, type RegisterOptions } from './register.ts';

/**
 * Registers the commands where they differ. Failing to do so does not keep the bot from answering: Discord still has the
 * commands that it was told about before. Rejects only where Discord refuses the token.
 */
export async function registerAtStart(options: RegisterOptions): Promise<void> {
  try {
    await openRegister(options);
  } catch (error) {
    if (isRefusedToken(error)) throw error;
    options.log.error({ err: error }, 'Commands not registered');
  }
}
