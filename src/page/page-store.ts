/** All that the page knows and does. Elements draw it, and draw it again when it changes. */
import type { Exchange } from '../doors/local-discord/exchanges.ts';
import type { ChannelView, Example, PageEvent, Place } from '../doors/local-discord/page/page-event.ts';
import type { Message, Person } from '../doors/local-discord/state.ts';
import { avatarOf } from './avatars.ts';
import { type CommandView, type MenuView, messageMenus, slashCommands } from './command-view.ts';
import { type Connection, openConnection } from './connection.ts';
import { PageActs } from './page-acts.ts';
import { type Texts, textsFor } from './texts.ts';

const MAX_EXCHANGES = 500;

/** The store; tells `change` after everything that could look different. */
export class PageStore extends EventTarget {
  isConnected = false;
  exchanges: readonly Exchange[] = [];
  readonly acts = new PageActs(
    () => ({ person: this.viewer.id, channel: this.channel.id }),
    () => this.changed(),
  );
  /** What the composer is to start with, set by an example. */
  example: Example | null = null;
  isLoaded = false;
  #place: Place | null = null;
  #messages = new Map<string, Message>();
  readonly #connection: Connection;
  #channel: string;

  constructor() {
    super();
    const [person, channel] = wantedIn(location.hash);
    this.#channel = channel;
    this.#connection = openConnection({
      person,
      heard: (event) => this.#hear(event),
      connected: (isConnected) => {
        this.isConnected = isConnected;
        this.changed();
      },
    });
    addEventListener('hashchange', () => this.#follow());
  }

  /** Throws before the server has told anything. */
  get place(): Place {
    if (this.#place === null) throw new Error('Look at the place: the server has not told of it yet');
    return this.#place;
  }

  get viewer(): Person {
    return this.place.viewer;
  }

  get texts(): Texts {
    return textsFor(this.viewer.locale);
  }

  /** The open channel: the one in the address, or the first that speaks the viewer's language. */
  get channel(): ChannelView {
    const { channels, viewer } = this.place;
    const wanted = channels.find(({ name }) => name.toLowerCase() === this.#channel);
    const home = channels.find(({ name }) => name === (viewer.locale === 'de' ? 'allgemein' : 'general'));
    const found = wanted ?? home ?? channels[0];
    if (found === undefined) throw new Error('Open a channel: the server has none, expected at least one');
    return found;
  }

  get messages(): readonly Message[] {
    const { id } = this.channel;
    return [...this.#messages.values()].filter(({ channel }) => channel === id);
  }

  get commands(): readonly CommandView[] {
    return slashCommands(this.place.commands, this.viewer.locale);
  }

  get menus(): readonly MenuView[] {
    return messageMenus(this.place.commands, this.viewer.locale);
  }

  /** What a person, the bot or a channel is called; null for an unknown id. */
  nameOf = (id: string): string | null => {
    const { people, channels, bot } = this.place;
    return [...people, ...channels, bot].find((it) => it.id === id)?.name ?? null;
  };

  /** The picture of a person or the bot. */
  avatarOf = (id: string): string => {
    const { people, bot } = this.place;
    return avatarOf(this.nameOf(id) ?? '?', id === bot.id ? null : people.findIndex((it) => it.id === id) + 1);
  };

  /** Tells everybody who draws. */
  changed(): void {
    this.dispatchEvent(new Event('change'));
  }

  /** Goes somewhere, as somebody: names, as the address shows them. */
  go({ person = this.viewer.name, channel = this.channel.name }: { person?: string; channel?: string }): void {
    location.hash = `/${encodeURIComponent(person.toLowerCase())}/${encodeURIComponent(channel.toLowerCase())}`;
  }

  /** Puts an example into the composer. */
  tryOut(example: Example): void {
    this.example = example;
    this.changed();
  }

  #hear(event: PageEvent): void {
    if (event.type === 'place') this.#place = event.place;
    else if (event.type === 'exchanges') this.exchanges = [...this.exchanges, ...event.exchanges].slice(-MAX_EXCHANGES);
    else {
      if (event.fresh) {
        this.#messages = new Map();
        this.exchanges = [];
      }
      for (const message of event.changed) this.#messages.set(message.id, message);
      for (const id of event.removed) this.#messages.delete(id);
      this.isLoaded = true;
    }
    this.changed();
  }

  #follow(): void {
    const [person, channel] = wantedIn(location.hash);
    this.#channel = channel;
    if (person !== this.#place?.viewer.name.toLowerCase()) {
      this.acts.forget();
      this.#connection.become(person);
    }
    this.changed();
  }
}

function wantedIn(hash: string): readonly [person: string, channel: string] {
  const [, person = '', channel = ''] = hash.replace(/^#/u, '').split('/').map(decodeURIComponent);
  return [person, channel];
}
