/** The whole page: channels and members, the open channel, the inspector. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './composer-bar.ts';
import './inspector-pane.ts';
import './modal-dialog.ts';
import type { Message } from '../doors/local-discord/state.ts';
import { PageStore } from './page-store.ts';
import { renderMessage, renderNotice } from './render-message.ts';
import { renderSidebar } from './render-sidebar.ts';
import { renderWelcome } from './render-welcome.ts';

/** Messages of one author within so many milliseconds stand under one name, as in Discord. */
const GROUPED_WITHIN = 7 * 60_000;

/** Pixels from the end within which the reader counts as being there. */
const NEAR_END = 80;

/** `<belegbot-page>`. */
export class PageElement extends LitElement {
  static override properties = {
    version: { state: true },
    isLight: { state: true },
    isInspecting: { state: true },
    isMenuOpen: { state: true },
  };
  declare version: number;
  declare isLight: boolean;
  declare isInspecting: boolean;
  declare isMenuOpen: boolean;
  readonly #store = new PageStore();
  #shownChannel = '';
  #isAtEnd = true;
  /** The focus was among the messages. */
  #wasReading = false;

  constructor() {
    super();
    this.version = 0;
    const theme =
      localStorage.getItem('theme') ?? (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark');
    this.isLight = theme === 'light';
    this.isInspecting = localStorage.getItem('inspector') === 'open';
    this.isMenuOpen = false;
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.isMenuOpen) void this.#openMenu(false);
    });
    this.#store.addEventListener('change', () => {
      this.version += 1;
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const list = this.querySelector('.scroller');
    this.#isAtEnd = list === null || list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END;
    this.#wasReading = list?.contains(document.activeElement) === true;
    document.documentElement.dataset.theme = this.isLight ? 'light' : 'dark';
  }

  protected override async updated(): Promise<void> {
    const store = this.#store;
    if (!store.isLoaded) return;
    // What had the focus may be gone with its message.
    if (this.#wasReading && document.activeElement === document.body)
      this.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true });
    document.documentElement.lang = store.viewer.locale === 'de' ? 'de' : 'en';
    document.title = `${store.channel.kind === 'text' ? '#' : '@'}${store.channel.name} – Belegbot`;
    const shown = `${store.viewer.id} ${store.channel.id}`;
    if (!this.#isAtEnd && shown === this.#shownChannel) return;
    this.#shownChannel = shown;
    // The components inside draw themselves a little later, and grow.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const list = this.querySelector('.scroller');
    if (list !== null) list.scrollTop = list.scrollHeight;
  }

  protected override render(): TemplateResult {
    const store = this.#store;
    if (!store.isLoaded) return html`<main class="waiting"><h1>Belegbot</h1></main>`;
    return html`<div class="page ${this.isMenuOpen ? 'menu-open' : ''} ${this.isInspecting ? 'inspecting' : ''}">
        ${renderSidebar(store, () => void this.#openMenu(false))}
        ${this.#channel()}
        ${this.isInspecting ? html`<aside aria-label=${store.texts.inspector}><belegbot-inspector .store=${store} .version=${this.version}></belegbot-inspector></aside>` : nothing}
      </div>
      ${store.acts.modal === null ? nothing : html`<belegbot-modal .store=${store} .version=${this.version}></belegbot-modal>`}`;
  }

  #channel(): TemplateResult {
    const store = this.#store;
    const { texts, channel, messages } = store;
    const name = channel.kind === 'text' ? `#${channel.name}` : `@${channel.name}`;
    const notices = store.acts.notices.filter((notice) => notice.channel === channel.id);
    return html`<main>
      <header class="channel-head">
        <button type="button" class="icon menu-button" aria-expanded=${this.isMenuOpen} aria-label=${texts.menu} title=${texts.menu} @click=${() => this.#openMenu(true)}>☰</button>
        <h1>${name}</h1>
        <button type="button" class="icon" aria-label=${this.isLight ? texts.dark : texts.light} title=${this.isLight ? texts.dark : texts.light} @click=${this.#toggleTheme}>${this.isLight ? '☾' : '☀'}</button>
        <button type="button" class="icon" aria-pressed=${this.isInspecting} aria-label=${texts.inspector} title=${texts.inspector} @click=${this.#toggleInspector}>{ }</button>
      </header>
      ${this.#banner()}
      <div class="scroller" tabindex="0" role="log" aria-label=${texts.messages(name)}>
        ${renderWelcome(store)}
        <discord-messages ?light-theme=${this.isLight} no-background>
          ${repeat(
            messages,
            ({ id }) => id,
            (message, i) => renderMessage(store, message, isGrouped(message, messages[i - 1])),
          )}
          ${notices.map((notice) => renderNotice(store, notice))}
        </discord-messages>
      </div>
      <belegbot-composer .store=${store} .version=${this.version}></belegbot-composer>
    </main>`;
  }

  #banner(): TemplateResult | typeof nothing {
    const { texts, isConnected, place } = this.#store;
    if (!isConnected) return html`<div class="banner" role="status">${texts.reconnecting}</div>`;
    if (place.bot.state === 'online') return nothing;
    return html`<div class="banner" role="status">
      ${texts.botState[place.bot.state]}
      ${place.bot.problems.length === 0 ? nothing : html`<pre>${place.bot.problems.join('\n')}</pre>`}
      ${place.bot.state === 'stopped' ? html`<button type="button" class="button secondary" @click=${() => this.#store.acts.restartBot()}>${texts.restart}</button>` : nothing}
    </div>`;
  }

  /** Only narrow windows have a menu that opens and closes: the focus goes with what is to be seen. */
  async #openMenu(isOpen: boolean): Promise<void> {
    if (isOpen === this.isMenuOpen) return;
    this.isMenuOpen = isOpen;
    await this.updateComplete;
    this.querySelector<HTMLElement>(isOpen ? '.menu-close' : '.menu-button')?.focus();
  }

  #toggleTheme = (): void => {
    this.isLight = !this.isLight;
    localStorage.setItem('theme', this.isLight ? 'light' : 'dark');
  };

  #toggleInspector = (): void => {
    this.isInspecting = !this.isInspecting;
    localStorage.setItem('inspector', this.isInspecting ? 'open' : 'closed');
  };
}

function isGrouped(message: Message, before: Message | undefined): boolean {
  if (before === undefined || message.used !== null || before.visibleTo !== message.visibleTo) return false;
  return before.author === message.author && message.created - before.created < GROUPED_WITHIN;
}

customElements.define('belegbot-page', PageElement);
