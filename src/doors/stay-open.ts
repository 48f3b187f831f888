/** The bot on Discord, from logging in until somebody or Discord ends it. */
import type { Command } from '../command/command.ts';
import type { OpenDoor } from './door.ts';
import type { GatewayOptions, OpenGateway } from './gateway.ts';
import { hearOut } from './hear-out.ts';
import { openStatus, type StatusPortOptions } from './http/open-status.ts';
import { registerAtStart } from './register-at-start.ts';

/** What the bot needs to stay on Discord. */
export interface StayOpenOptions extends GatewayOptions {
  readonly commands: readonly Command[];
  /** Resolves with a reason when it is asked to go. */
  readonly stop: Promise<string>;
  /** Where operators can ask how it is; nowhere unless given. */
  readonly status?: Omit<StatusPortOptions, 'isReady'>;
}

/**
 * Registers the commands where they differ, opens the gateway and keeps one open until `stop`. Rejects with what to do
 * where Discord refuses the token or ends the connection for good.
 */
export async function stayOpen(options: StayOpenOptions): Promise<void> {
  const { log, status } = options;
  const doors: OpenDoor[] = [];
  try {
    let gateway: OpenGateway | null = null;
    const isReady = (): boolean => gateway?.isConnected() === true;
    if (status !== undefined) doors.push(await openStatus({ ...status, isReady }, log));
    await registerAtStart(options);
    const end = await hearOut({
      ...options,
      opened: (open) => {
        gateway = open;
      },
    });
    if (end instanceof Error) throw end;
  } finally {
    for (const door of doors) await door.close();
  }
}
