/** Where people write: texts, and commands with their options. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { TEXT_FIELD } from './composer-field.ts';
import { ComposerModel } from './composer-model.ts';
import type { PageStore } from './page-store.ts';
import { pressKey } from './press-key.ts';
import { type ChipParts, renderChips } from './render-chips.ts';
import { renderPopup } from './render-popup.ts';

/** Discord takes no longer message. */
const MAX_MESSAGE = 2000;

/** Windows where a placeholder has to be short. */
const narrow = matchMedia('(max-width: 760px)');

/** `<belegbot-composer>`: the bar at the bottom with its list above. */
export class ComposerBar extends LitElement {
  static override properties = { store: { attribute: false }, version: { type: Number } };
  declare store: PageStore;
  /** Any number that changes with the store, so that the bar is drawn again. */
  declare version: number;
  #model: ComposerModel | null = null;
  #isMovedByKey = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override firstUpdated(): void {
    narrow.addEventListener('change', () => this.requestUpdate());
  }

  get #composer(): ComposerModel {
    this.#model ??= new ComposerModel(this.store, runLater, () => this.requestUpdate());
    return this.#model;
  }

  protected override willUpdate(): void {
    const { example } = this.store;
    if (example === null) return;
    this.store.example = null;
    const command = this.store.commands.find(({ path }) => path === example.command);
    if (command !== undefined) this.#composer.start(command, example.options);
  }

  protected override updated(): void {
    if (this.#isMovedByKey) this.querySelector('.popup .item.active')?.scrollIntoView({ block: 'nearest' });
    this.#isMovedByKey = false;
    const { focusNext } = this.#composer;
    if (focusNext === null) return;
    this.#composer.focusNext = null;
    const field = this.querySelector<HTMLInputElement>(`[data-field="${focusNext}"]`);
    field?.focus();
    field?.setSelectionRange?.(field.value.length, field.value.length);
  }

  protected override render(): TemplateResult {
    const { draft, isListOpen, items } = this.#composer;
    const status = this.#status();
    const isShown = isListOpen && (items.length > 0 || status !== null || draft.kind === 'command');
    const pick = this.#doing((at: number) => this.#composer.pick(at));
    const point = this.#doing((at: number) => {
      this.#composer.active = at;
    });
    const popup = { title: this.#title(), items, active: this.#composer.active, status, pick, point };
    const { send } = this.store.texts;
    return html`<form class="composer" @submit=${this.#submit} @focusout=${this.#leave}>
      ${isShown ? renderPopup(popup) : nothing}
      <div class="composer-bar">
        ${draft.kind === 'text' ? this.#text(draft.text, isShown) : renderChips(draft, this.#chips(isShown))}
        <button type="submit" class="send" aria-label=${send} title=${send}>➤</button>
      </div>
    </form>`;
  }

  #text(text: string, isShown: boolean): TemplateResult {
    const { channel, texts } = this.store;
    const label = texts.write(`${channel.kind === 'text' ? '#' : '@'}${channel.name}`);
    const placeholder = narrow.matches ? texts.writeShort : label;
    return html`<textarea
      data-field=${TEXT_FIELD}
      rows="1"
      maxlength=${MAX_MESSAGE}
      placeholder=${placeholder}
      aria-label=${label}
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded=${isShown}
      aria-controls="composer-list"
      aria-activedescendant=${isShown ? `composer-item-${this.#composer.active}` : nothing}
      .value=${text}
      @input=${this.#doing(({ target }: Event) => this.#composer.typeText((target as HTMLTextAreaElement).value))}
      @keydown=${this.#key}
    ></textarea>`;
  }

  #chips(isShown: boolean): ChipParts {
    return { store: this.store, model: this.#composer, isShown, key: this.#key, changed: () => this.requestUpdate() };
  }

  #title(): string {
    const { texts } = this.store;
    const { draft, focusedOption: option } = this.#composer;
    if (draft.kind === 'text') return texts.commands;
    if (option === null) return texts.options;
    return `${option.label}: ${option.description}${option.isRequired ? ` (${texts.required})` : ''}`;
  }

  #status(): string | null {
    const { texts } = this.store;
    const { draft, focusedOption: option, completion, problems } = this.#composer;
    const { commands, place } = this.store;
    if (draft.kind === 'text') return commands.length === 0 ? texts.botState[place.bot.state] : null;
    const problem = option && problems.get(option.name);
    if (problem) return texts.problems[problem];
    if (completion?.state === 'loading') return texts.loading;
    if (completion?.state === 'failed') return texts.loadingFailed;
    const isEmpty = completion?.state === 'ready' && completion.choices.length === 0;
    return option?.completes && isEmpty ? texts.noChoices : null;
  }

  /** Draws again after whatever is done. */
  #doing<A extends readonly unknown[]>(act: (...args: A) => void): (...args: A) => void {
    return (...args) => {
      act(...args);
      this.requestUpdate();
    };
  }

  #leave = this.#doing(({ relatedTarget }: FocusEvent) => {
    if (this.contains(relatedTarget as Node | null)) return;
    this.#composer.isListOpen = false;
    this.#composer.focused = null;
  });

  #submit = this.#doing((event: Event) => {
    event.preventDefault();
    this.#composer.send();
  });

  #key = this.#doing((event: KeyboardEvent) => {
    const { dataset, value = '' } = event.currentTarget as HTMLInputElement;
    this.#isMovedByKey = true;
    if (pressKey(this.#composer, event, dataset.field ?? TEXT_FIELD, value)) event.preventDefault();
  });
}

function runLater(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

customElements.define('belegbot-composer', ComposerBar);
