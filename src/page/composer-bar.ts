/** Where people write: texts, and commands with their options. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OptionView } from './command-view.ts';
import { ComposerModel, MORE_FIELD, TEXT_FIELD } from './composer-model.ts';
import { type CommandDraft, type Field, hiddenOptions } from './draft.ts';
import type { PageStore } from './page-store.ts';
import { pressKey } from './press-key.ts';
import { renderPopup } from './render-popup.ts';

/** Discord takes no longer message. */
const MAX_MESSAGE = 2000;

/** Letters that an option's field shows at most; longer texts scroll in it. */
const MAX_WIDTH = 60;

/** `<belegbot-composer>`: the bar at the bottom with its list above. */
export class ComposerBar extends LitElement {
  static override properties = { store: { attribute: false }, version: { type: Number } };
  declare store: PageStore;
  /** Any number that changes with the store, so that the bar is drawn again. */
  declare version: number;
  #model: ComposerModel | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
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
        ${draft.kind === 'text' ? this.#text(draft.text, isShown) : this.#command(draft, isShown)}
        <button type="submit" class="send" aria-label=${send} title=${send}>➤</button>
      </div>
    </form>`;
  }

  #text(text: string, isShown: boolean): TemplateResult {
    const { channel, texts } = this.store;
    const label = texts.write(`${channel.kind === 'text' ? '#' : '@'}${channel.name}`);
    return html`<textarea
      data-field=${TEXT_FIELD}
      rows="1"
      maxlength=${MAX_MESSAGE}
      placeholder=${label}
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

  #command(draft: CommandDraft, isShown: boolean): TemplateResult {
    const { texts } = this.store;
    const hidden = hiddenOptions(draft).length;
    const discard = this.#doing(() => this.#composer.reset());
    const more = html`<button type="button" class="more" data-field=${MORE_FIELD} aria-haspopup="listbox" aria-expanded=${isShown && this.#composer.focused === null} @click=${this.#doing(() => this.#composer.openMore())} @keydown=${this.#key}>${texts.more(hidden)}</button>`;
    return html`<div class="chips">
      <span class="chip-command" data-field=${hidden === 0 && draft.fields.length === 0 ? MORE_FIELD : nothing} tabindex=${draft.fields.length === 0 && hidden === 0 ? 0 : -1} @keydown=${this.#key}>/${draft.command.label}</span>
      <button type="button" class="remove" aria-label=${texts.removeCommand} title=${texts.removeCommand} @click=${discard}>×</button>
      ${repeat(
        draft.fields,
        ({ option }) => option.name,
        (field) => this.#chip(field, isShown),
      )}
      ${hidden === 0 ? nothing : more}
    </div>`;
  }

  #chip({ option, text }: Field, isShown: boolean): TemplateResult {
    const { texts } = this.store;
    const { focused, active } = this.#composer;
    const isFocused = focused === option.name;
    const problem = this.#composer.problems.get(option.name);
    const hint = problem === undefined ? option.description : texts.problems[problem];
    const classes = `chip ${problem === undefined ? '' : 'wrong'} ${isFocused ? 'focused' : ''}`;
    return html`<label class=${classes}>
      <span>${option.label}</span>
      <input
        data-field=${option.name}
        size=${Math.max(2, Math.min(text.length + 1, MAX_WIDTH))}
        autocomplete="off"
        spellcheck="false"
        role="combobox"
        aria-label="${option.label}, ${hint}"
        aria-required=${option.isRequired}
        aria-invalid=${problem !== undefined}
        aria-expanded=${isShown && isFocused}
        aria-controls="composer-list"
        aria-autocomplete="list"
        aria-activedescendant=${isShown && isFocused ? `composer-item-${active}` : nothing}
        .value=${text}
        @focus=${this.#doing(() => this.#composer.enter(option))}
        @input=${this.#doing(({ target }: Event) => this.#composer.typeOption(option, (target as HTMLInputElement).value))}
        @keydown=${this.#key}
      />
      ${option.isRequired ? nothing : this.#removeButton(option)}
    </label>`;
  }

  #removeButton({ name, label }: OptionView): TemplateResult {
    const text = this.store.texts.removeOption(label);
    const remove = this.#doing(() => this.#composer.remove(name));
    return html`<button type="button" class="remove" tabindex="-1" aria-label=${text} title=${text} @click=${remove}>×</button>`;
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
    if (pressKey(this.#composer, event, dataset.field ?? TEXT_FIELD, value)) event.preventDefault();
  });
}

function runLater(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

customElements.define('belegbot-composer', ComposerBar);
