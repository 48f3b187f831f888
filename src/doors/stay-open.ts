/** The bot on Discord, from logging in until somebody or Discord ends it. */
import type { Command } from '../command/command.ts';
import type { GatewayOptions } from './gateway.ts';
import { openGateway } from './gateway.ts';
import { isRefusedToken } from './refused-token.ts';
import { openRegister } from './register.ts';

/** What the bot needs to stay on Discord. */
export interface StayOpenOptions extends GatewayOptions {
  readonly commands: readonly Command[];
  /** Resolves with a reason when it is asked to go. */
  readonly stop: Promise<string>;
}

/**
 * Registers the commands where they differ, opens the gateway and keeps it open until `stop`. Rejects with what to do
 * where Discord refuses the token or ends the connection for good. Failing to register does not keep it from answering:
 * Discord still has the commands that it was told about before.
 */
export async function stayOpen(options: StayOpenOptions): Promise<void> {
  const { log, stop } = options;
  try {
    await openRegister(options);
  } catch (error) {
    if (isRefusedToken(error)) throw error;
    log.error({ err: error }, 'Commands not registered');
  }
  const gateway = await openGateway(options);
  const end = await Promise.race([stop, gateway.ended]);
  log.info({ reason: end instanceof Error ? end.message : end }, 'Closing');
  await gateway.close();
  if (end instanceof Error) throw end;
}
