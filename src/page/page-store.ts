/** All that the page knows and does. Elements draw it, and draw it again when it changes. */
import type { Exchange } from '../doors/local-discord/exchanges.ts';
import type { ActResult, ChannelView, Example, Fields, OptionValues, PageEvent, Place } from '../doors/local-discord/page/protocol.ts';
import type { Json, Message, Person } from '../doors/local-discord/state.ts';
import { type CommandView, type MenuView, messageMenus, slashCommands } from './command-view.ts';
import { type Connection, openConnection, sendAct } from './connection.ts';
import { type Texts, textsFor } from './texts.ts';

/** A command on its way, or one that nobody answered. */
export interface Notice {
  readonly id: number;
  readonly channel: string;
  readonly command: string;
  readonly state: 'sending' | 'failed';
  readonly created: number;
}

/** A component that waits for its answer, or did not get one. */
export interface PressState {
  readonly customId: string;
  readonly state: 'waiting' | 'failed';
}

/** A form that the bot asked for. */
export interface OpenModal {
  readonly modal: Json;
  readonly message: string | null;
  readonly state: 'open' | 'sending' | 'failed';
}

const MAX_EXCHANGES = 500;

/** The store; tells `change` after everything that could look different. */
export class PageStore extends EventTarget {
  isConnected = false;
  exchanges: readonly Exchange[] = [];
  notices: readonly Notice[] = [];
  modal: OpenModal | null = null;
  /** What the composer is to start with, set by an example. */
  example: Example | null = null;
  isLoaded = false;
  #place: Place | null = null;
  #messages = new Map<string, Message>();
  readonly #presses = new Map<string, PressState>();
  readonly #connection: Connection;
  #channel: string;
  #notices = 0;

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

  pressOf(message: string): PressState | null {
    return this.#presses.get(message) ?? null;
  }

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

  async run(command: string, options: OptionValues): Promise<void> {
    await this.#withNotice(command, () => sendAct({ act: 'run', command, options, ...this.#where() }));
  }

  async runOnMessage(command: string, { id: message }: Message): Promise<void> {
    await this.#withNotice(command, () => sendAct({ act: 'menu', command, message, ...this.#where() }));
  }

  /** Choices for the option `focused`; null where nobody answered. */
  async complete(command: string, options: OptionValues, focused: string): Promise<readonly Json[] | null> {
    const result = await sendAct({ act: 'complete', command, options, focused, ...this.#where() });
    return result.kind === 'choices' ? result.choices : null;
  }

  async press({ id: message }: Message, customId: string, values?: readonly string[]): Promise<void> {
    this.#presses.set(message, { customId, state: 'waiting' });
    this.changed();
    const result = await sendAct({ act: 'press', message, customId, ...(values && { values }), ...this.#where() });
    this.#presses.delete(message);
    if (isFailure(result)) this.#presses.set(message, { customId, state: 'failed' });
    this.#openModal(result, message);
    this.changed();
  }

  async submitModal(fields: Fields): Promise<void> {
    if (this.modal === null) return;
    const { modal, message } = this.modal;
    this.modal = { modal, message, state: 'sending' };
    this.changed();
    const result = await sendAct({ act: 'submit', modal, fields, ...(message !== null && { message }), ...this.#where() });
    this.modal = isFailure(result) ? { modal, message, state: 'failed' } : null;
    this.#openModal(result, message);
    this.changed();
  }

  closeModal(): void {
    this.modal = null;
    this.changed();
  }

  async say(content: string): Promise<void> {
    await sendAct({ act: 'say', content, ...this.#where() });
  }

  async dismiss({ id: message }: Message): Promise<void> {
    await sendAct({ act: 'dismiss', message, ...this.#where() });
  }

  dismissNotice(notice: Notice): void {
    this.notices = this.notices.filter((it) => it !== notice);
    this.changed();
  }

  async restartBot(): Promise<void> {
    await sendAct({ act: 'restart' });
  }

  #where(): { readonly person: string; readonly channel: string } {
    return { person: this.viewer.id, channel: this.channel.id };
  }

  async #withNotice(command: string, send: () => Promise<ActResult>): Promise<void> {
    this.#notices += 1;
    const notice: Notice = {
      id: this.#notices,
      channel: this.channel.id,
      command,
      state: 'sending',
      created: Date.now(),
    };
    this.notices = [...this.notices, notice];
    this.changed();
    const result = await send();
    const rest = this.notices.filter(({ id }) => id !== notice.id);
    this.notices = isFailure(result) ? [...rest, { ...notice, state: 'failed' }] : rest;
    this.#openModal(result, null);
    this.changed();
  }

  #openModal(result: ActResult, message: string | null): void {
    if (result.kind === 'modal') this.modal = { modal: result.modal, message, state: 'open' };
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
      this.notices = [];
      this.#presses.clear();
      this.modal = null;
      this.#connection.become(person);
    }
    this.changed();
  }
}

function wantedIn(hash: string): readonly [person: string, channel: string] {
  const [, person = '', channel = ''] = hash.replace(/^#/u, '').split('/').map(decodeURIComponent);
  return [person, channel];
}

function isFailure({ kind }: ActResult): boolean {
  return kind === 'failed' || kind === 'refused';
}
