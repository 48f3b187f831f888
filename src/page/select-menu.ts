/** A select menu as Discord draws it: a button that opens a list, with the keyboard all the way. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { isMoved } from './render-popup.ts';
import type { SelectOptionView } from './select-options.ts';

let count = 0;

/** `<belegbot-select>`: tells `chosen` with the values once the list is left with a choice. */
export class SelectMenu extends LitElement {
  static override properties = {
    options: { attribute: false },
    placeholder: {},
    label: {},
    min: { type: Number },
    max: { type: Number },
    disabled: { type: Boolean },
    isWaiting: { type: Boolean },
    isOpen: { state: true },
    active: { state: true },
    chosen: { state: true },
  };
  declare options: readonly SelectOptionView[];
  declare placeholder: string;
  declare label: string;
  declare min: number;
  declare max: number;
  declare disabled: boolean;
  /** A choice is on its way: nothing else can be chosen, but the focus stays. */
  declare isWaiting: boolean;
  declare isOpen: boolean;
  declare active: number;
  declare chosen: readonly string[];
  readonly #list = `select-${++count}`;
  #isMovedByKey = false;

  constructor() {
    super();
    this.options = [];
    this.placeholder = '';
    this.label = '';
    this.min = 1;
    this.max = 1;
    this.disabled = false;
    this.isWaiting = false;
    this.isOpen = false;
    this.active = 0;
    this.chosen = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override firstUpdated(): void {
    this.chosen = this.options.filter(({ isDefault }) => isDefault).map(({ value }) => value);
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.#close();
    });
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (!this.isOpen) return;
    if (changed.has('isOpen')) this.querySelector('.select-list')?.scrollIntoView({ block: 'nearest' });
    if (changed.has('isOpen') || this.#isMovedByKey)
      this.querySelector('.item.active')?.scrollIntoView({ block: 'nearest' });
    this.#isMovedByKey = false;
  }

  protected override render(): TemplateResult {
    const names = this.options.filter(({ value }) => this.chosen.includes(value)).map(({ label }) => label);
    return html`<button
        type="button"
        class="select"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded=${this.isOpen}
        aria-controls=${this.#list}
        aria-label=${`${this.label || this.placeholder}${names.length > 0 ? `: ${names.join(', ')}` : ''}`}
        aria-activedescendant=${this.isOpen ? `${this.#list}-${this.active}` : ''}
        ?disabled=${this.disabled}
        aria-disabled=${this.disabled || this.isWaiting}
        aria-busy=${this.isWaiting}
        @click=${() => (this.isOpen ? this.#close() : this.#open())}
        @keydown=${this.#key}
      >
        <span>${names.join(', ') || this.placeholder}</span><span aria-hidden="true">▾</span>
      </button>
      <div class="select-list" role="listbox" id=${this.#list} aria-label=${this.label || this.placeholder} aria-multiselectable=${this.max > 1} ?hidden=${!this.isOpen}>
        ${this.isOpen ? this.options.map((option, i) => this.#option(option, i)) : nothing}
      </div>`;
  }

  #option({ value, label, description }: SelectOptionView, i: number): TemplateResult {
    return html`<div
      role="option"
      id="${this.#list}-${i}"
      class="item ${i === this.active ? 'active' : ''}"
      aria-selected=${this.chosen.includes(value)}
      @mousedown=${(event: Event) => event.preventDefault()}
      @mousemove=${(event: MouseEvent) => {
        if (isMoved(event)) this.active = i;
      }}
      @click=${() => this.#pick(i)}
    >
      <span>${label}</span>${description === '' ? nothing : html`<small>${description}</small>`}
    </div>`;
  }

  #key = (event: KeyboardEvent): void => {
    const { key } = event;
    if (this.#move(key)) event.preventDefault();
    else if (this.isOpen && (key === 'Enter' || key === ' ')) {
      event.preventDefault();
      this.#pick(this.active);
    } else if (this.isOpen && key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  };

  /** Through the list, from each end to the other; where it is closed, it opens first. */
  #move(key: string): boolean {
    const end = this.options.length - 1;
    const to = { ArrowDown: this.active + 1, ArrowUp: this.active - 1, Home: 0, End: end }[key];
    if (to === undefined) return false;
    this.#isMovedByKey = true;
    if (!this.isOpen) this.#open();
    else this.active = to < 0 ? end : to > end ? 0 : to;
    return true;
  }

  #open(): void {
    if (this.isWaiting) return;
    this.isOpen = true;
    this.active = Math.max(
      0,
      this.options.findIndex(({ value }) => this.chosen.includes(value)),
    );
  }

  #pick(at: number): void {
    const value = this.options[at]?.value;
    if (value === undefined) return;
    if (this.max === 1) this.chosen = [value];
    else if (this.chosen.includes(value)) this.chosen = this.chosen.filter((it) => it !== value);
    else if (this.chosen.length < this.max) this.chosen = [...this.chosen, value];
    if (this.max === 1) this.#close(true);
  }

  /** One choice goes at once, several when the list is left, as in Discord. */
  #close(hasChosen = this.max > 1 && this.chosen.length >= this.min): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    if (hasChosen) this.dispatchEvent(new CustomEvent('chosen', { detail: [...this.chosen] }));
  }
}

customElements.define('belegbot-select', SelectMenu);
