/** Tells every open page what changed: each gets what its person sees. */
import type { Exchanges } from '../exchanges.ts';
import type { Message, Person, State } from '../state.ts';
import type { PageEvent, Place } from './page-event.ts';

/** Where events go; a browser's socket. */
export interface PageSocket {
  send(event: PageEvent): void;
}

/** What the sockets show. */
export interface PageSocketParts {
  readonly state: State;
  readonly exchanges: Exchanges;
  /** Everything about the server but its messages, for one person. */
  readonly placeFor: (person: Person) => Place;
}

/** The open pages. */
export interface PageSockets {
  /**
   * Shows everything, then every change; the returned function ends that. `person` is an id or a name in lower case;
   * whoever is unknown sees what the first person sees.
   */
  open(socket: PageSocket, person: string): () => void;
  /** Something changed. Several changes in a row are told together. */
  changed(): void;
}

/** Makes a book without pages. */
export function createPageSockets(parts: PageSocketParts): PageSockets {
  const pages = new Set<() => void>();
  let isScheduled = false;
  return {
    open(socket, wanted) {
      const person = findPerson(parts.state, wanted);
      const tell = createTelling(parts, socket, person);
      pages.add(tell);
      tell();
      return () => pages.delete(tell);
    },
    changed() {
      if (isScheduled || pages.size === 0) return;
      isScheduled = true;
      setImmediate(() => {
        isScheduled = false;
        for (const tell of pages) tell();
      });
    },
  };
}

/** Messages and places are values: one that is the same as the last time needs no telling. */
function createTelling(
  { state, exchanges, placeFor }: PageSocketParts,
  socket: PageSocket,
  person: Person,
): () => void {
  let shown = new Map<string, Message>();
  let place = '';
  let exchange = 0;
  let isFresh = true;
  return () => {
    const newPlace = placeFor(person);
    const written = JSON.stringify(newPlace);
    if (written !== place) socket.send({ type: 'place', place: newPlace });
    place = written;
    const visible = visibleTo(state, person);
    const changed = [...visible.values()].filter((message) => shown.get(message.id) !== message);
    const removed = [...shown.keys()].filter((id) => !visible.has(id));
    if (isFresh || changed.length > 0 || removed.length > 0)
      socket.send({ type: 'messages', fresh: isFresh, changed, removed });
    shown = visible;
    isFresh = false;
    const more = exchanges.after(exchange);
    if (more.length > 0) socket.send({ type: 'exchanges', exchanges: more });
    exchange = more.at(-1)?.number ?? exchange;
  };
}

function visibleTo({ channels, messages }: State, { id }: Person): Map<string, Message> {
  const open = [...channels.values()].filter(({ person }) => person === null || person.id === id);
  const seen = open.flatMap((channel) => messages.get(channel.id) ?? []);
  return new Map(
    seen.filter(({ visibleTo: only }) => only === null || only === id).map((message) => [message.id, message]),
  );
}

function findPerson({ people }: State, wanted: string): Person {
  const [first] = people.values();
  const found = [...people.values()].find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (found !== undefined) return found;
  if (first === undefined) throw new Error('Open the page: the server has no people, expected at least one');
  return first;
}
