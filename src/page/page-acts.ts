/** What a person does on the page, and how that is going: commands on their way, components that wait, an open form. */
import type { ActResult, Fields, OptionValues } from '../doors/local-discord/page/page-event.ts';
import type { Json, Message } from '../doors/local-discord/state.ts';
import { sendAct } from './connection.ts';

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

/** Who acts, and where: ids. */
export interface ActingAs {
  readonly person: string;
  readonly channel: string;
}

/** The acts; `changed` is called after everything that could look different. */
export class PageActs {
  notices: readonly Notice[] = [];
  modal: OpenModal | null = null;
  readonly #presses = new Map<string, PressState>();
  readonly #where: () => ActingAs;
  readonly #changed: () => void;
  #count = 0;

  constructor(where: () => ActingAs, changed: () => void) {
    this.#where = where;
    this.#changed = changed;
  }

  /** How a message's components are doing; null where nobody pressed one, or all went well. */
  pressOf(message: string): PressState | null {
    return this.#presses.get(message) ?? null;
  }

  /** Runs a slash command; options by registered name. */
  async run(command: string, options: OptionValues): Promise<void> {
    await this.#withNotice(command, () => sendAct({ act: 'run', command, options, ...this.#where() }));
  }

  /** Runs a command from a message's menu. */
  async runOnMessage(command: string, { id: message }: Message): Promise<void> {
    await this.#withNotice(command, () => sendAct({ act: 'menu', command, message, ...this.#where() }));
  }

  /** Choices for the option `focused`; null where nobody answered. */
  async complete(command: string, options: OptionValues, focused: string): Promise<readonly Json[] | null> {
    const result = await sendAct({ act: 'complete', command, options, focused, ...this.#where() });
    return result.kind === 'choices' ? result.choices : null;
  }

  /** Presses a button, or picks values from a select menu. */
  async press({ id: message }: Message, customId: string, values?: readonly string[]): Promise<void> {
    this.#presses.set(message, { customId, state: 'waiting' });
    this.#changed();
    const result = await sendAct({ act: 'press', message, customId, ...(values && { values }), ...this.#where() });
    this.#presses.delete(message);
    if (isFailure(result)) this.#presses.set(message, { customId, state: 'failed' });
    this.#openModal(result, message);
    this.#changed();
  }

  /** Sends the open form; it stays open, with what was typed, until the bot has taken it. */
  async submitModal(fields: Fields): Promise<void> {
    if (this.modal === null) return;
    const { modal, message } = this.modal;
    this.modal = { modal, message, state: 'sending' };
    this.#changed();
    const source = message === null ? {} : { message };
    const result = await sendAct({ act: 'submit', modal, fields, ...source, ...this.#where() });
    this.modal = isFailure(result) ? { modal, message, state: 'failed' } : null;
    this.#openModal(result, message);
    this.#changed();
  }

  /** Puts the open form away. */
  closeModal(): void {
    this.modal = null;
    this.#changed();
  }

  /** Posts a message. */
  async say(content: string): Promise<void> {
    await sendAct({ act: 'say', content, ...this.#where() });
  }

  /** Takes away a message that only this person sees. */
  async dismiss({ id: message }: Message): Promise<void> {
    await sendAct({ act: 'dismiss', message, ...this.#where() });
  }

  /** Takes away a notice. */
  dismissNotice(notice: Notice): void {
    this.notices = this.notices.filter((it) => it !== notice);
    this.#changed();
  }

  /** Starts the bot's process anew. */
  async restartBot(): Promise<void> {
    await sendAct({ act: 'restart' });
  }

  /** Somebody else looks: what was going on was not theirs. */
  forget(): void {
    this.notices = [];
    this.modal = null;
    this.#presses.clear();
  }

  async #withNotice(command: string, send: () => Promise<ActResult>): Promise<void> {
    this.#count += 1;
    const { channel } = this.#where();
    const notice: Notice = { id: this.#count, channel, command, state: 'sending', created: Date.now() };
    this.notices = [...this.notices, notice];
    this.#changed();
    const result = await send();
    const rest = this.notices.filter(({ id }) => id !== notice.id);
    this.notices = isFailure(result) ? [...rest, { ...notice, state: 'failed' }] : rest;
    this.#openModal(result, null);
    this.#changed();
  }

  #openModal(result: ActResult, message: string | null): void {
    if (result.kind === 'modal') this.modal = { modal: result.modal, message, state: 'open' };
  }
}

function isFailure({ kind }: ActResult): boolean {
  return kind === 'failed' || kind === 'refused';
}
