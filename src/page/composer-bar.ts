/** Where people write: texts, and commands with their options, by keyboard all the way. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Json } from '../doors/local-discord/state.ts';
import { type ChoiceView, type CommandView, findCommands, OPTION, type OptionView } from './command-view.ts';
import { type Completion, createCompleter } from './completer.ts';
import {
  addOption,
  type CommandDraft,
  choose,
  type Draft,
  emptyDraft,
  type Field,
  type FieldProblem,
  hiddenOptions,
  nextEmpty,
  removeOption,
  startCommand,
  typeInto,
  valuesOf,
  valuesSoFar,
} from './draft.ts';
import type { PageStore } from './page-store.ts';
import { type PopupItem, renderPopup } from './render-popup.ts';

/** Discord takes no longer message. */
const MAX_MESSAGE = 2000;

const after = (milliseconds: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** `<belegbot-composer>`: the bar at the bottom with its list above. */
export class ComposerBar extends LitElement {
  static override properties = {
    store: { attribute: false },
    version: { type: Number },
    draft: { state: true },
    focused: { state: true },
    isListOpen: { state: true },
    active: { state: true },
    completion: { state: true },
    problems: { state: true },
  };
  declare store: PageStore;
  declare version: number;
  declare draft: Draft;
  /** The option that is being typed into; null for the text, and for the list of further options. */
  declare focused: string | null;
  declare isListOpen: boolean;
  declare active: number;
  declare completion: Completion<ChoiceView> | null;
  declare problems: ReadonlyMap<string, FieldProblem>;
  #focusNext: string | null = null;
  readonly #completer = createCompleter<ChoiceView>(after, (completion) => {
    this.completion = completion;
    this.active = 0;
  });

  constructor() {
    super();
    this.draft = emptyDraft;
    this.focused = null;
    this.isListOpen = false;
    this.active = 0;
    this.completion = null;
    this.problems = new Map();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const { example } = this.store;
    if (example === null) return;
    this.store.example = null;
    const command = this.store.commands.find(({ path }) => path === example.command);
    if (command !== undefined) this.#start(command, example.options);
  }

  protected override updated(): void {
    if (this.#focusNext === null) return;
    const input = this.querySelector<HTMLInputElement>(`[data-field="${this.#focusNext}"]`);
    this.#focusNext = null;
    input?.focus();
    input?.setSelectionRange?.(input.value.length, input.value.length);
  }

  protected override render(): TemplateResult {
    const { texts } = this.store;
    const items = this.#items();
    const isShown = this.isListOpen && (items.length > 0 || this.#status() !== null);
    return html`<form class="composer" @submit=${this.#submit} @focusout=${this.#leave}>
      ${isShown ? renderPopup({ title: this.#title(), items, active: this.active, status: this.#status(), pick: (i) => this.#pick(i), point: (i) => { this.active = i; } }) : nothing}
      <div class="composer-bar">
        ${this.draft.kind === 'text' ? this.#text(this.draft.text, isShown) : this.#command(this.draft, isShown)}
        <button type="submit" class="send" aria-label=${texts.send} title=${texts.send}>➤</button>
      </div>
    </form>`;
  }

  #text(text: string, isShown: boolean): TemplateResult {
    const label = this.store.texts.write(labelOf(this.store));
    return html`<textarea
      data-field="text"
      rows="1"
      maxlength=${MAX_MESSAGE}
      placeholder=${label}
      aria-label=${label}
      role="combobox"
      aria-expanded=${isShown}
      aria-controls="composer-list"
      aria-activedescendant=${isShown ? `composer-item-${this.active}` : ''}
      .value=${text}
      @input=${({ target }: Event) => this.#typeText((target as HTMLTextAreaElement).value)}
      @keydown=${this.#key}
    ></textarea>`;
  }

  #command(draft: CommandDraft, isShown: boolean): TemplateResult {
    const { texts } = this.store;
    const hidden = hiddenOptions(draft).length;
    return html`<div class="chips">
      <span class="chip-command">/${draft.command.label}<button type="button" class="remove" aria-label=${texts.removeCommand} @click=${() => this.#reset()}>×</button></span>
      ${repeat(draft.fields, ({ option }) => option.name, (field) => this.#chip(field, isShown))}
      ${hidden === 0 ? nothing : html`<button type="button" class="more" data-field="+" aria-haspopup="listbox" aria-expanded=${isShown && this.focused === null} @click=${() => this.#openMore()} @keydown=${this.#key}>${texts.more(hidden)}</button>`}
    </div>`;
  }

  #chip({ option, text }: Field, isShown: boolean): TemplateResult {
    const { texts } = this.store;
    const isFocused = this.focused === option.name;
    const problem = this.problems.get(option.name);
    const hint = problem === undefined ? option.description : texts.problems[problem];
    return html`<label class="chip ${problem === undefined ? '' : 'wrong'} ${isFocused ? 'focused' : ''}">
      <span>${option.label}</span>
      <input
        data-field=${option.name}
        size=${Math.max(2, Math.min(text.length + 1, 60))}
        autocomplete="off"
        spellcheck="false"
        role="combobox"
        title=${hint}
        aria-label="${option.label}, ${hint}"
        aria-required=${option.isRequired}
        aria-invalid=${problem !== undefined}
        aria-expanded=${isShown && isFocused}
        aria-controls="composer-list"
        aria-autocomplete="list"
        aria-activedescendant=${isShown && isFocused ? `composer-item-${this.active}` : ''}
        .value=${text}
        @focus=${() => this.#enter(option)}
        @input=${({ target }: Event) => this.#typeOption(option, (target as HTMLInputElement).value)}
        @keydown=${this.#key}
      />
      ${option.isRequired ? nothing : html`<button type="button" class="remove" tabindex="-1" aria-label=${texts.removeOption(option.label)} @click=${() => this.#remove(option.name)}>×</button>`}
    </label>`;
  }

  /** What the list above shows: commands, further options, or choices of the focused option. */
  #items(): PopupItem[] {
    const { draft } = this;
    if (draft.kind === 'text') return commandItems(this.store.commands, draft.text);
    const option = this.#focusedOption(draft);
    if (option === null) {
      return hiddenOptions(draft).map((it) => ({ label: it.label, detail: it.description, pick: () => this.#add(it) }));
    }
    const choices = this.completion?.state === 'ready' ? this.completion.choices : [];
    return choices.map((choice) => ({ label: choice.name, detail: '', pick: () => this.#choose(option, choice) }));
  }

  #title(): string {
    const { texts } = this.store;
    if (this.draft.kind === 'text') return texts.commands;
    const option = this.#focusedOption(this.draft);
    if (option === null) return texts.options;
    return `${option.label}: ${option.description}${option.isRequired ? ` (${texts.required})` : ''}`;
  }

  #status(): string | null {
    const { texts } = this.store;
    if (this.draft.kind === 'text') return null;
    const option = this.#focusedOption(this.draft);
    if (option === null) return null;
    const problem = this.problems.get(option.name);
    if (problem !== undefined) return texts.problems[problem];
    if (this.completion?.state === 'loading') return texts.loading;
    if (this.completion?.state === 'failed') return texts.loadingFailed;
    return option.completes && this.completion?.state === 'ready' && this.completion.choices.length === 0 ? texts.noChoices : '';
  }

  #focusedOption({ fields }: CommandDraft): OptionView | null {
    return fields.find(({ option }) => option.name === this.focused)?.option ?? null;
  }

  #typeText(text: string): void {
    this.draft = { kind: 'text', text };
    this.isListOpen = text.startsWith('/') && !text.includes('\n');
    this.active = 0;
    const named = text.endsWith(' ') && this.store.commands.find(({ label }) => `/${label} ` === text);
    if (named) this.#start(named);
  }

  #start(command: CommandView, texts: Readonly<Record<string, string>> = {}): void {
    this.draft = startCommand(command, texts);
    this.problems = new Map();
    const empty = this.draft.fields.find(({ text }) => text === '') ?? this.draft.fields.at(-1);
    this.#focus(empty?.option.name ?? '+');
  }

  #typeOption(option: OptionView, text: string): void {
    if (this.draft.kind !== 'command') return;
    this.draft = typeInto(this.draft, option.name, text);
    this.problems = withoutKey(this.problems, option.name);
    this.isListOpen = true;
    this.#complete(option, text);
  }

  #enter(option: OptionView): void {
    if (this.draft.kind !== 'command') return;
    const field = this.draft.fields.find((it) => it.option.name === option.name);
    this.focused = option.name;
    this.isListOpen = true;
    if (field?.value != null) {
      this.#completer.stop();
      this.completion = null;
    } else this.#complete(option, field?.text ?? '');
  }

  #complete(option: OptionView, text: string): void {
    const { draft } = this;
    if (draft.kind !== 'command') return;
    if (!option.completes) {
      this.#completer.stop();
      this.completion = { state: 'ready', choices: ownChoices(this.store, option, text) };
      this.active = 0;
      return;
    }
    this.#completer.ask(async () => {
      const choices = await this.store.complete(draft.command.path, valuesSoFar(draft, option.name), option.name);
      return choices?.map(({ name, value }: Json) => ({ name: String(name), value: value as ChoiceView['value'] })) ?? null;
    });
  }

  #pick(at: number): void {
    const item = this.#items()[at];
    if (item === undefined) return;
    if (item.command === undefined) item.pick();
    else this.#start(item.command);
  }

  #choose(option: OptionView, choice: ChoiceView): void {
    if (this.draft.kind !== 'command') return;
    this.draft = choose(this.draft, option.name, choice);
    this.problems = withoutKey(this.problems, option.name);
    this.#completer.stop();
    this.completion = null;
    const next = nextEmpty(this.draft, option.name);
    if (next === null) this.isListOpen = false;
    this.#focus(next ?? option.name);
  }

  #add(option: OptionView): void {
    if (this.draft.kind !== 'command') return;
    this.draft = addOption(this.draft, option);
    this.#focus(option.name);
  }

  #remove(name: string): void {
    if (this.draft.kind !== 'command') return;
    const before = this.draft.fields.findIndex(({ option }) => option.name === name) - 1;
    this.draft = removeOption(this.draft, name);
    this.#focus(this.draft.fields[Math.max(0, before)]?.option.name ?? '+');
  }

  #openMore(): void {
    this.focused = null;
    this.active = 0;
    this.isListOpen = true;
  }

  #reset(text = ''): void {
    this.#completer.stop();
    this.completion = null;
    this.problems = new Map();
    this.draft = { kind: 'text', text };
    this.focused = null;
    this.isListOpen = text !== '';
    this.#focus('text');
  }

  #focus(field: string): void {
    this.#focusNext = field;
    if (field === '+' || field === 'text') this.focused = null;
  }

  #leave = ({ relatedTarget }: FocusEvent): void => {
    if (!this.contains(relatedTarget as Node | null)) this.isListOpen = false;
  };

  #submit = (event: Event): void => {
    event.preventDefault();
    this.#send();
  };

  #send(): void {
    const { draft } = this;
    if (draft.kind === 'text') {
      if (draft.text.trim() === '') return;
      void this.store.say(draft.text);
      this.#reset();
      return;
    }
    const read = valuesOf(draft);
    if (read.ok) {
      void this.store.run(draft.command.path, read.values);
      this.#reset();
      return;
    }
    this.problems = read.problems;
    this.isListOpen = true;
    this.#focus([...read.problems.keys()][0] ?? '+');
  }

  #key = (event: KeyboardEvent): void => {
    const items = this.isListOpen ? this.#items() : [];
    const input = event.target as HTMLInputElement;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing) return;
    if (step !== undefined && items.length > 0) this.active = (this.active + step + items.length) % items.length;
    else if (event.key === 'Tab' && !event.shiftKey && items.length > 0) this.#pick(this.active);
    else if (event.key === 'Enter' && !event.shiftKey) {
      if (items.length > 0) this.#pick(this.active);
      else if (input.dataset.field === '+') this.#openMore();
      else this.#send();
    } else if (event.key === 'Escape' && (this.isListOpen || this.draft.kind === 'command')) {
      if (this.isListOpen) this.isListOpen = false;
      else this.#reset();
    } else if (event.key === 'Backspace' && this.draft.kind === 'command' && input.value === '') {
      if (this.focused === null || this.draft.fields[0]?.option.name === this.focused) this.#reset('/');
      else this.#remove(this.focused);
    } else return;
    event.preventDefault();
  };
}

function commandItems(commands: readonly CommandView[], text: string): PopupItem[] {
  if (!text.startsWith('/')) return [];
  return findCommands(commands, text.slice(1)).map((command) => ({
    label: `/${command.label}`,
    detail: command.description,
    command,
    pick: () => undefined,
  }));
}

/** Choices that need no bot: registered ones, yes and no, people. */
function ownChoices({ texts, place }: PageStore, option: OptionView, typed: string): readonly ChoiceView[] {
  const all =
    option.type === OPTION.flag
      ? [
          { name: texts.yes, value: true },
          { name: texts.no, value: false },
        ]
      : option.type === OPTION.user
        ? place.people.map(({ id, name }) => ({ name: `@${name}`, value: id }))
        : option.choices;
  return all.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
}

function labelOf({ channel }: PageStore): string {
  return channel.kind === 'text' ? `#${channel.name}` : `@${channel.name}`;
}

function withoutKey<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  return new Map([...map].filter(([it]) => it !== key));
}

customElements.define('belegbot-composer', ComposerBar);
