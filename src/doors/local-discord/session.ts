/** One session of a bot at the gateway: what it was sent, and the socket that it has now. */
import type { Json } from './state.ts';

/** One end of a socket. */
export interface Connection {
  send(payload: Json): void;
  close(code: number, reason: string): void;
  /** Sends no more, and says so to TCP alone: the other side gets no close code. */
  halfClose(): void;
}

/** A session, which outlives its sockets. */
export interface Session {
  readonly id: string;
  /** This shard, and how many there are. */
  readonly shard: readonly [number, number];
  /** What a resume can bring back, the oldest first. */
  readonly events: { readonly s: number; readonly t: string; readonly d: Json }[];
  seq: number;
  /** Null while there is no socket. */
  connection: Connection | null;
}

/** How many events a resume can bring back. */
const MAX_REPLAYED = 1_000;

/** Sends an event, or keeps it for the resume where there is no socket. */
export function sendEvent(session: Session, t: string, d: Json): void {
  session.seq += 1;
  const event = { s: session.seq, t, d };
  session.events.push(event);
  if (session.events.length > MAX_REPLAYED) session.events.shift();
  session.connection?.send({ op: 0, ...event });
}
