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
    const title = titleOf(Number(op), t, body);
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

/** What an interaction is about: the command, with a mark where it is only being completed, or the component. */
function subjectOf({ type, data }: Json): string {
  const { name, custom_id: id } = data as Json;
  const subject = name === undefined ? String(id) : `/${name}`;
  return type === 4 ? `${subject} …` : subject;
}

function titleOf(op: number, t: unknown, body: Json): string {
  if (t === 'INTERACTION_CREATE') return `${t} ${subjectOf(body)}`;
  return typeof t === 'string' ? t : (OPERATIONS[op] ?? `OP ${op}`);
}
