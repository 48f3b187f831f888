/** Writes down what goes over the gateway's socket, without tokens and heartbeats. */
import type { Exchanges } from './exchanges.ts';
import type { Json } from './state.ts';

/** Hears every payload of the gateway. */
export type Observe = (from: 'bot' | 'discord', payload: Json) => void;

const OPERATIONS: Readonly<Record<number, string>> = {
  0: 'DISPATCH',
  2: 'IDENTIFY',
  3: 'PRESENCE UPDATE',
  4: 'VOICE STATE UPDATE',
  6: 'RESUME',
  7: 'RECONNECT',
  8: 'REQUEST GUILD MEMBERS',
  9: 'INVALID SESSION',
  10: 'HELLO',
};

/** Heartbeats and their acknowledgements would drown everything else. */
const NOISE = new Set<unknown>([1, 11]);

/** Makes an observer that fills the book. */
export function recordGateway(exchanges: Exchanges, now: () => number): Observe {
  return (from, { op, t, d }) => {
    if (NOISE.has(op)) return;
    const at = now();
    const body = typeof d === 'object' && d !== null ? (d as Json) : {};
    const interaction = t === 'INTERACTION_CREATE' ? String(body.id) : null;
    if (interaction !== null) exchanges.remember(String(body.token), interaction, at);
    const title = typeof t === 'string' ? t : (OPERATIONS[Number(op)] ?? `OP ${op}`);
    const shown = 'token' in body ? { ...body, token: '…' } : (d ?? null);
    exchanges.add({
      at,
      from,
      via: 'gateway',
      title,
      body: shown,
      answer: null,
      took: null,
      problems: null,
      interaction,
    });
  };
}
