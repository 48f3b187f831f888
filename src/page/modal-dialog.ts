/** A form that the bot asked for, as a dialog. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Fields } from '../doors/local-discord/page/page-event.ts';
import type { Json } from '../doors/local-discord/state.ts';
import type { PageStore } from './page-store.ts';
import './select-menu.ts';
import { optionsOf } from './select-options.ts';

/** Discord's component types: https://discord.com/developers/docs/components/reference */
const LABEL = 18;
const TEXT_INPUT = 4;
const PARAGRAPH = 2;

/** One field of the form with what stands around it. */
interface ModalField {
  readonly label: string;
  readonly description: string;
  readonly component: Json;
}

/** `<belegbot-modal>`: shows the store's open modal. */
export class ModalDialog extends LitElement {
  static override properties = { store: { attribute: false }, version: { type: Number } };
  declare store: PageStore;
  /** Any number that changes with the store, so that the form is drawn again. */
  declare version: number;
  readonly #chosen = new Map<string, readonly string[]>();
  readonly #opener = document.activeElement;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
    this.querySelector<HTMLElement>('form input, form textarea, form .select')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#opener instanceof HTMLElement) this.#opener.focus();
  }

  protected override render(): TemplateResult {
    const { store } = this;
    const { modal, state } = store.acts.modal ?? { modal: {} as Json, state: 'open' };
    const { texts, place } = store;
    return html`<dialog aria-labelledby="modal-title" @close=${() => store.acts.closeModal()}>
      <form method="dialog" @submit=${this.#submit}>
        <h2 id="modal-title">${modal.title}</h2>
        <p class="modal-notice">${texts.modalNotice(place.bot.name)}</p>
        ${fieldsOf(modal).map((field) => this.#field(field))}
        ${state === 'failed' ? html`<p class="failed" role="alert">${texts.modalFailed}</p>` : nothing}
        <div class="modal-buttons">
          <button type="button" class="button secondary" @click=${() => this.querySelector('dialog')?.close()}>${texts.cancel}</button>
          <button type="submit" class="button primary" aria-disabled=${state === 'sending'} aria-busy=${state === 'sending'}>${texts.submit}</button>
        </div>
      </form>
    </dialog>`;
  }

  #field({ label, description, component }: ModalField): TemplateResult {
    const id = `modal-${component.custom_id}`;
    const isRequired = component.required !== false;
    return html`<div class="modal-field">
      <label for=${id}>${label}${isRequired ? html` <span class="required" aria-hidden="true">*</span>` : nothing}</label>
      ${description === '' ? nothing : html`<small id="${id}-hint">${description}</small>`}
      ${component.type === TEXT_INPUT ? this.#input(component, id, isRequired) : this.#select(component, label)}
    </div>`;
  }

  #input(component: Json, id: string, isRequired: boolean): TemplateResult {
    const { custom_id, style, value, placeholder, min_length, max_length } = component;
    const common = { name: String(custom_id), value: String(value ?? ''), placeholder: String(placeholder ?? '') };
    const [min, max] = [Number(min_length ?? 0), Number(max_length ?? 4000)];
    return style === PARAGRAPH
      ? html`<textarea id=${id} name=${common.name} rows="5" minlength=${min} maxlength=${max} placeholder=${common.placeholder} aria-describedby="${id}-hint" ?required=${isRequired} .defaultValue=${common.value}></textarea>`
      : html`<input id=${id} name=${common.name} minlength=${min} maxlength=${max} placeholder=${common.placeholder} aria-describedby="${id}-hint" autocomplete="off" ?required=${isRequired} .defaultValue=${common.value} />`;
  }

  #select(component: Json, label: string): TemplateResult {
    const id = String(component.custom_id);
    return html`<belegbot-select
      .options=${optionsOf(component, this.store.place.people)}
      .placeholder=${String(component.placeholder ?? this.store.texts.choose)}
      .label=${label}
      .min=${Number(component.min_values ?? 1)}
      .max=${Number(component.max_values ?? 1)}
      @chosen=${(event: CustomEvent<string[]>) => this.#chosen.set(id, event.detail)}
    ></belegbot-select>`;
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.store.acts.modal?.state === 'sending') return;
    const typed = new FormData(event.target as HTMLFormElement);
    const selects = fieldsOf(this.store.acts.modal?.modal ?? {}).flatMap(({ component }) => {
      const id = String(component.custom_id);
      const preset = optionsOf(component, []).filter(({ isDefault }) => isDefault);
      return component.type === TEXT_INPUT
        ? []
        : [[id, this.#chosen.get(id) ?? preset.map(({ value }) => value)] as const];
    });
    const fields: Fields = {
      ...Object.fromEntries([...typed].map(([name, value]) => [name, String(value)])),
      ...Object.fromEntries(selects),
    };
    void this.store.acts.submitModal(fields);
  };
}

/** The fields of a modal: each under its label, or in a row of its own with a label inside. */
function fieldsOf({ components }: Json): ModalField[] {
  return (Array.isArray(components) ? (components as Json[]) : []).flatMap((part) => {
    if (part.type === LABEL && typeof part.component === 'object' && part.component !== null)
      return [
        { label: String(part.label), description: String(part.description ?? ''), component: part.component as Json },
      ];
    const [component] = Array.isArray(part.components) ? (part.components as Json[]) : [];
    return component === undefined ? [] : [{ label: String(component.label), description: '', component }];
  });
}

customElements.define('belegbot-modal', ModalDialog);
