/** What bot and Discord say to each other, for whoever builds a bot. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Exchange } from '../doors/local-discord/exchanges.ts';
import type { PageStore } from './page-store.ts';

/** `<belegbot-inspector>`: the list of exchanges, the newest last. */
export class InspectorPane extends LitElement {
  static override properties = {
    store: { attribute: false },
    version: { type: Number },
    onlyInteractions: { state: true },
  };
  declare store: PageStore;
  /** Any number that changes with the store, so that the list is drawn again. */
  declare version: number;
  declare onlyInteractions: boolean;
  #isAtEnd = true;

  constructor() {
    super();
    this.onlyInteractions = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const list = this.querySelector('.exchanges');
    this.#isAtEnd = list === null || list.scrollHeight - list.scrollTop - list.clientHeight < 40;
  }

  protected override updated(): void {
    const list = this.querySelector('.exchanges');
    if (list !== null && this.#isAtEnd) list.scrollTop = list.scrollHeight;
  }

  protected override render(): TemplateResult {
    const { texts, exchanges, place } = this.store;
    const shown = exchanges.filter(({ interaction }) => !this.onlyInteractions || interaction !== null);
    return html`<header class="inspector-head">
        <h2>${texts.inspector}</h2>
        <p class="inspector-hint">${texts.inspectorHint}</p>
        <p class="bot-state ${place.bot.state}"><span aria-hidden="true">●</span> ${texts.botState[place.bot.state]}
          <button type="button" class="button secondary" @click=${() => this.store.acts.restartBot()}>${texts.restart}</button>
        </p>
        <label><input type="checkbox" .checked=${this.onlyInteractions} @change=${this.#filter} /> ${texts.onlyInteractions}</label>
      </header>
      <div class="exchanges" tabindex="0" role="log" aria-label=${texts.inspector}>
        ${repeat(
          shown,
          ({ number }) => number,
          (exchange) => this.#exchange(exchange),
        )}
      </div>`;
  }

  #exchange({ from, title, at, took, problems, body, answer, via }: Exchange): TemplateResult {
    const { texts, viewer } = this.store;
    const time = new Intl.DateTimeFormat(viewer.locale, { timeStyle: 'medium' }).format(at);
    const status = answer === null ? '' : String(answer.status);
    return html`<details class="exchange ${from}">
      <summary>
        <span class="arrow" aria-label=${from === 'bot' ? texts.fromBot : texts.fromDiscord}>${from === 'bot' ? '←' : '→'}</span>
        <span class="exchange-words">
          <span class="exchange-title">${title}</span>
          ${problems === null ? nothing : html`<span class="verdict ${problems.length === 0 ? 'valid' : 'invalid'}">${problems.length === 0 ? texts.valid : texts.invalid(problems.length)}</span>`}
          <span class="exchange-time">${status} ${took === null ? '' : texts.after(took)}</span>
        </span>
      </summary>
      <p class="exchange-time">${time}, ${via}</p>
      ${problems !== null && problems.length > 0 ? html`<ul class="failed">${problems.map((problem) => html`<li>${problem}</li>`)}</ul>` : nothing}
      ${body === null ? nothing : renderJson(texts.request, body)} ${answer?.body == null ? nothing : renderJson(texts.answer, answer.body)}
    </details>`;
  }

  #filter = ({ target }: Event): void => {
    this.onlyInteractions = (target as HTMLInputElement).checked;
  };
}

function renderJson(name: string, value: unknown): TemplateResult {
  return html`<h3>${name}</h3>
    <pre tabindex="0" role="region" aria-label=${name}>${JSON.stringify(value, null, 2)}</pre>`;
}

customElements.define('belegbot-inspector', InspectorPane);
