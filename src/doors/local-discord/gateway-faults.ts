/** What can go wrong with a gateway, on demand. */
import type { Session } from './session.ts';

/** Faults of the gateway; each befalls every session that there is. */
export interface GatewayFaults {
  /** Closes every socket with a code; sessions stay for a resume. */
  drop(code: number): void;
  /** Ends the sending side of every socket, with no close code; sessions stay for a resume. */
  halfClose(): void;
  /** Asks every bot to reconnect and resume (op 7). */
  requestReconnect(): void;
  /** Tells every session that it is invalid (op 9); a resumable one waits for its resume, any other is gone. */
  invalidate(resumable: boolean): void;
  /** Acknowledges no heartbeat until the returned function is called. */
  withholdAcks(): () => void;
}

/** The faults, and what a gateway must ask before it acknowledges. */
export interface FaultyGateway {
  readonly faults: GatewayFaults;
  readonly isAcknowledging: () => boolean;
}

/** Makes the faults of these sessions. */
export function createGatewayFaults(sessions: Map<string, Session>): FaultyGateway {
  let withheld = 0;
  const disconnect = (act: (connection: NonNullable<Session['connection']>) => void): void => {
    for (const session of sessions.values()) {
      if (session.connection !== null) act(session.connection);
      session.connection = null;
    }
  };
  const faults: GatewayFaults = {
    drop: (code) => disconnect((connection) => connection.close(code, 'Dropped')),
    halfClose: () => disconnect((connection) => connection.halfClose()),
    requestReconnect() {
      for (const { connection } of sessions.values()) connection?.send({ op: 7, d: null, s: null, t: null });
    },
    invalidate(resumable) {
      disconnect((connection) => connection.send({ op: 9, d: resumable, s: null, t: null }));
      if (!resumable) sessions.clear();
    },
    withholdAcks() {
      withheld += 1;
      return () => {
        withheld -= 1;
      };
    },
  };
  return { faults, isAcknowledging: () => withheld === 0 };
}
