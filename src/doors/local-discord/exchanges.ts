/** Everything that bot and Discord say to each other, for whoever wants to look over their shoulders. */

/** One event of the gateway, or one request with its answer. */
export interface Exchange {
  /** Counts up from 1. */
  readonly number: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly from: 'bot' | 'discord';
  readonly via: 'gateway' | 'rest';
  /** Such as `INTERACTION_CREATE`, or method and path without tokens. */
  readonly title: string;
  readonly body: unknown;
  /** What a request got back; null for an event. */
  readonly answer: { readonly status: number; readonly body: unknown } | null;
  /** Milliseconds from an interaction's event to this request, or a request's own time; null for an event. */
  readonly took: number | null;
  /** What Discord's schema says against the body; null where it has nothing to say about such a body. */
  readonly problems: readonly string[] | null;
  /** The interaction that it belongs to; null for everything else. */
  readonly interaction: string | null;
}

/** The newest exchanges, and who wants to hear of more. */
export interface Exchanges {
  add(exchange: Omit<Exchange, 'number'>): void;
  /** Of the interaction that a token belongs to: its id and when it was sent. */
  interactionOf(token: string): { readonly id: string; readonly at: number } | null;
  /** Remembers an interaction's token. */
  remember(token: string, id: string, at: number): void;
  /** Those with a higher number than this, the oldest first. */
  after(number: number): readonly Exchange[];
}

/** Older ones are forgotten. */
const MAX_EXCHANGES = 500;

/** An empty book; `changed` is called after every exchange. */
export function createExchanges(changed: () => void): Exchanges {
  const book: Exchange[] = [];
  const interactions = new Map<string, { readonly id: string; readonly at: number }>();
  let count = 0;
  return {
    add(exchange) {
      count += 1;
      book.push({ number: count, ...exchange });
      if (book.length > MAX_EXCHANGES) book.shift();
      changed();
    },
    interactionOf: (token) => interactions.get(token) ?? null,
    remember(token, id, at) {
      interactions.set(token, { id, at });
      const [oldest] = interactions.keys();
      if (interactions.size > MAX_EXCHANGES && oldest !== undefined) interactions.delete(oldest);
    },
    after: (number) => book.filter((exchange) => exchange.number > number),
  };
}
