/** A command in the composer: its name, its options as fields, and a button for those that are not shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OptionView } from './command-view.ts';
import { COMMAND_FIELD, MORE_FIELD } from './composer-field.ts';
import type { ComposerModel } from './composer-model.ts';
import { type CommandDraft, type Field, hiddenOptions } from './draft.ts';
import type { PageStore } from './page-store.ts';

/** What the chips stand on. */
export interface ChipParts {
  readonly store: PageStore;
  readonly model: ComposerModel;
  /** The list above is to be seen. */
  readonly isShown: boolean;
  readonly key: (event: KeyboardEvent) => void;
  /** Called after whatever is done. */
  readonly changed: () => void;
}

/** Letters that an option's field shows at most; longer texts scroll in it. */
const MAX_WIDTH = 60;

/** Draws the command. */
export function renderChips(draft: CommandDraft, parts: ChipParts): TemplateResult {
  const { store, model } = parts;
  const { removeCommand } = store.texts;
  const discard = doing(parts, () => model.reset());
  return html`<div class="chips">
    ${renderName(draft, parts)}
    <button type="button" class="remove" aria-label=${removeCommand} title=${removeCommand} @click=${discard}>×</button>
    ${repeat(
      draft.fields,
      ({ option }) => option.name,
      (field) => renderChip(field, parts),
    )}
    ${renderMore(hiddenOptions(draft).length, parts)}
  </div>`;
}

/** Where nothing is filled in, the name takes the focus, so that Enter has something to send. */
function renderName({ command, fields }: CommandDraft, { key }: ChipParts): TemplateResult {
  const name = `/${command.label}`;
  if (fields.length > 0) return html`<span class="chip-command">${name}</span>`;
  return html`<span
    class="chip-command"
    data-field=${COMMAND_FIELD}
    tabindex="0"
    role="textbox"
    aria-readonly="true"
    aria-label=${name}
    @keydown=${key}
    >${name}</span
  >`;
}

function renderMore(count: number, parts: ChipParts): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const { store, model, isShown, key } = parts;
  const label = store.texts.more(count);
  const isOpen = isShown && model.focused === null;
  return html`<button
    type="button"
    class="more"
    data-field=${MORE_FIELD}
    role="combobox"
    aria-haspopup="listbox"
    aria-label=${label}
    aria-expanded=${isOpen}
    aria-controls="composer-list"
    aria-activedescendant=${isOpen ? `composer-item-${model.active}` : nothing}
    @click=${doing(parts, () => model.openMore())}
    @keydown=${key}
  >
    ${label}
  </button>`;
}

function renderChip({ option, text }: Field, parts: ChipParts): TemplateResult {
  const { store, model, isShown, key } = parts;
  const isFocused = model.focused === option.name;
  const problem = model.problems.get(option.name);
  const hint = problem === undefined ? option.description : store.texts.problems[problem];
  const type = ({ target }: Event): void => model.typeOption(option, (target as HTMLInputElement).value);
  return html`<label class="chip ${problem === undefined ? '' : 'wrong'} ${isFocused ? 'focused' : ''}">
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
      aria-activedescendant=${isShown && isFocused ? `composer-item-${model.active}` : nothing}
      .value=${text}
      @focus=${doing(parts, () => model.enter(option))}
      @input=${doing(parts, type)}
      @keydown=${key}
    />
    ${option.isRequired ? nothing : renderRemove(option, parts)}
  </label>`;
}

function renderRemove({ name, label }: OptionView, parts: ChipParts): TemplateResult {
  const text = parts.store.texts.removeOption(label);
  const remove = doing(parts, () => parts.model.remove(name));
  return html`<button type="button" class="remove" tabindex="-1" aria-label=${text} title=${text} @click=${remove}>×</button>`;
}

function doing<A extends readonly unknown[]>({ changed }: ChipParts, act: (...args: A) => void): (...args: A) => void {
  return (...args) => {
    act(...args);
    changed();
  };
}
