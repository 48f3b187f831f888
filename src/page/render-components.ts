/** Buttons and select menus below a message. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Json, Message, Person } from '../doors/local-discord/state.ts';
import type { PageStore } from './page-store.ts';
import './select-menu.ts';
import { optionsOf } from './select-options.ts';

/** Discord's component types and button styles. */
const BUTTON = 2;
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'destructive' };

/** The rows of a message's components; pressing one goes to the bot. */
export function renderComponents(store: PageStore, message: Message): TemplateResult | typeof nothing {
  if (message.components.length === 0) return nothing;
  const { people } = store.place;
  const rows = message.components.map((row) => {
    const components = Array.isArray(row.components) ? (row.components as Json[]) : [];
    return html`<discord-action-row>${components.map((it) => renderComponent(store, message, it, people))}</discord-action-row>`;
  });
  const failed = store.acts.pressOf(message.id)?.state === 'failed';
  return html`<div slot="components" class="components">
    ${rows} ${failed ? html`<p class="failed" role="alert">${store.texts.interactionFailed}</p>` : nothing}
  </div>`;
}

function renderComponent(
  store: PageStore,
  message: Message,
  component: Json,
  people: readonly Person[],
): TemplateResult {
  const { type, label, style, url, disabled } = component;
  const id = String(component.custom_id);
  const press = store.acts.pressOf(message.id);
  const isWaiting = press?.state === 'waiting';
  if (type !== BUTTON) {
    return html`<belegbot-select
      .options=${optionsOf(component, people)}
      .placeholder=${String(component.placeholder ?? store.texts.choose)}
      .min=${Number(component.min_values ?? 1)}
      .max=${Number(component.max_values ?? 1)}
      ?disabled=${disabled === true}
      .isWaiting=${isWaiting}
      @chosen=${(event: CustomEvent<string[]>) => store.acts.press(message, id, event.detail)}
    ></belegbot-select>`;
  }
  const emoji = (component.emoji as Json | undefined)?.name;
  const text = [emoji, label].filter(Boolean).join(' ');
  if (typeof url === 'string') {
    return html`<a class="button secondary" href=${url} target="_blank" rel="noopener noreferrer">${text} <span aria-hidden="true">↗</span></a>`;
  }
  return html`<button
    type="button"
    class="button ${STYLES[Number(style)] ?? 'secondary'}"
    ?disabled=${disabled === true}
    aria-disabled=${disabled === true || isWaiting}
    aria-busy=${isWaiting && press.customId === id}
    @click=${() => !isWaiting && store.acts.press(message, id)}
  >
    ${text}
  </button>`;
}
