/** The gateway's protocol without its transport: https://discord.com/developers/docs/events/gateway */
import { createGatewayFaults, type FaultyGateway, type GatewayFaults } from './gateway-faults.ts';
import type { Observe } from './record-gateway.ts';
import { type Connection, type Session, sendEvent } from './session.ts';
import type { Json } from './state.ts';

/** What the transport tells of a connection. */
export interface ConnectionEvents {
  received(text: string): void;
  /** `code` is the close code of the peer. */
  closed(code: number): void;
}

/** What a new session is told, once it has named its intents. */
export interface Greeting {
  /** The fields of READY beside the session's own. */
  readonly ready: Json;
  readonly events: readonly { readonly t: string; readonly d: Json }[];
}

/** What sessions need to know of the world. */
export interface SessionsOptions {
  readonly token: string;
  readonly snowflake: () => string;
  readonly resumeUrl: () => string;
  readonly greet: (intents: number) => Greeting;
  /** Hears every payload that is sent or received. */
  readonly observe?: Observe;
  /** Called when somebody comes or goes. */
  readonly changed?: () => void;
  /** Milliseconds between two heartbeats; Discord's own unless given. */
  readonly heartbeat?: number;
}

/** All sessions of the bot. */
export interface Sessions {
  connect(connection: Connection): ConnectionEvents;
  /** Sends an event to the shards that a server belongs to; direct messages (null) go to shard 0. */
  dispatch(t: string, d: Json, guild: string | null): void;
  /** How many sessions have a socket now. */
  connected(): number;
  readonly faults: GatewayFaults;
}

/** In milliseconds, as Discord has it. */
const HEARTBEAT_INTERVAL = 41_250;

const HEARTBEAT = 1;
const IDENTIFY = 2;
const RESUME = 6;
/** A bot that closes with one of these does not mean to resume. */
const ENDING_CODES = [1000, 1001];

/** Makes a gateway without sessions. */
export function createSessions(options: SessionsOptions): Sessions {
  const sessions = new Map<string, Session>();
  const { faults, isAcknowledging } = createGatewayFaults(sessions);
  const gateway: Gateway = { ...options, sessions, isAcknowledging };
  return {
    connect: (connection) => connect(gateway, overheard(options, connection)),
    dispatch(t, d, guild) {
      for (const session of sessions.values()) if (isFor(session.shard, guild)) sendEvent(session, t, d);
    },
    connected: () => [...sessions.values()].filter(({ connection }) => connection !== null).length,
    faults,
  };
}

interface Gateway extends SessionsOptions, Pick<FaultyGateway, 'isAcknowledging'> {
  readonly sessions: Map<string, Session>;
}

function connect(gateway: Gateway, connection: Connection): ConnectionEvents {
  const { sessions, heartbeat = HEARTBEAT_INTERVAL } = gateway;
  let session: Session | null = null;
  const operations: Readonly<Record<number, (data: Json) => void>> = {
    [HEARTBEAT]: () => {
      if (gateway.isAcknowledging()) connection.send({ op: 11, d: null, s: null, t: null });
    },
    [IDENTIFY]: (data) => {
      if (session !== null) return connection.close(4005, 'Already authenticated.');
      if (data.token !== gateway.token) return connection.close(4004, 'Authentication failed.');
      session = identify(gateway, data, connection);
      sessions.set(session.id, session);
      greet(gateway, session, data);
      gateway.changed?.();
    },
    [RESUME]: (data) => {
      if (data.token !== gateway.token) return connection.close(4004, 'Authentication failed.');
      session = sessions.get(String(data.session_id)) ?? null;
      if (session === null) return connection.send({ op: 9, d: false, s: null, t: null });
      resume(session, Number(data.seq), connection);
      gateway.changed?.();
    },
  };
  connection.send({ op: 10, d: { heartbeat_interval: heartbeat, _trace: [] }, s: null, t: null });
  return {
    received(text) {
      const payload = parsePayload(text);
      if (payload === null) return connection.close(4002, 'Error while decoding payload.');
      gateway.observe?.('bot', payload);
      const operate = operations[payload.op];
      if (operate !== undefined) return operate(payload.d);
      if (session === null) return connection.close(4003, 'Not authenticated.');
      // Presence, voice state and the like: allowed, and of no interest here.
      if (![3, 4, 8, 31].includes(payload.op)) connection.close(4001, 'Unknown opcode.');
    },
    closed(code) {
      if (session?.connection !== connection) return;
      session.connection = null;
      if (ENDING_CODES.includes(code)) sessions.delete(session.id);
      gateway.changed?.();
    },
  };
}

function overheard({ observe }: SessionsOptions, connection: Connection): Connection {
  if (observe === undefined) return connection;
  return {
    send(payload) {
      observe('discord', payload);
      connection.send(payload);
    },
    close: (code, reason) => connection.close(code, reason),
    halfClose: () => connection.halfClose(),
  };
}

function identify(options: SessionsOptions, { shard }: Json, connection: Connection): Session {
  const [index, count] = Array.isArray(shard) ? shard.map(Number) : [0, 1];
  return { id: `session-${options.snowflake()}`, shard: [index ?? 0, count ?? 1], events: [], seq: 0, connection };
}

function greet({ greet: greeting, resumeUrl }: SessionsOptions, session: Session, { intents }: Json): void {
  const { ready, events } = greeting(Number(intents));
  const own = { session_id: session.id, resume_gateway_url: resumeUrl(), shard: session.shard };
  sendEvent(session, 'READY', { v: 10, ...ready, ...own });
  for (const { t, d } of events) sendEvent(session, t, d);
}

function resume(session: Session, seq: number, connection: Connection): void {
  session.connection = connection;
  for (const event of session.events.filter(({ s }) => s > seq)) connection.send({ op: 0, ...event });
  sendEvent(session, 'RESUMED', {});
}

/** https://discord.com/developers/docs/events/gateway#sharding-sharding-formula */
function isFor([index, count]: readonly [number, number], guild: string | null): boolean {
  return guild === null ? index === 0 : Number((BigInt(guild) >> 22n) % BigInt(count)) === index;
}

function parsePayload(text: string): (Json & { readonly op: number; readonly d: Json }) | null {
  try {
    const payload: unknown = JSON.parse(text);
    if (typeof payload !== 'object' || payload === null || !('op' in payload) || typeof payload.op !== 'number')
      return null;
    const d = 'd' in payload && typeof payload.d === 'object' && payload.d !== null ? payload.d : {};
    return { op: payload.op, d: { ...d } };
  } catch {
    return null;
  }
}
