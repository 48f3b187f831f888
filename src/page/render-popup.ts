/** The list above the composer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ListItem } from './list-item.ts';

/** Whether the pointer was moved: a list that scrolls below it, as the keys go on, tells of a move by nothing. */
export function isMoved({ movementX, movementY }: MouseEvent): boolean {
  return movementX !== 0 || movementY !== 0;
}

/** What the list shows. */
export interface Popup {
  readonly title: string;
  readonly items: readonly ListItem[];
  readonly active: number;
  /** A line instead of items; null or empty for none. */
  readonly status: string | null;
  readonly pick: (at: number) => void;
  /** The pointer is over an item. */
  readonly point: (at: number) => void;
}

/** Draws the list; a press does not take the focus from the composer. */
export function renderPopup({ title, items, active, status, pick, point }: Popup): TemplateResult {
  return html`<div class="popup" @mousedown=${(event: Event) => event.preventDefault()}>
    <div class="popup-title">${title}</div>
    ${status ? html`<div class="popup-status" role="status">${status}</div>` : nothing}
    <div class="popup-list" role="listbox" id="composer-list" aria-label=${title}>
      ${items.map(
        ({ label, detail }, i) =>
          html`<div
            role="option"
            id="composer-item-${i}"
            class="item ${i === active ? 'active' : ''}"
            aria-selected=${i === active}
            @mousemove=${(event: MouseEvent) => isMoved(event) && point(i)}
            @click=${() => pick(i)}
          >
            <span>${label}</span>${detail === '' ? nothing : html`<small>${detail}</small>`}
          </div>`,
      )}
    </div>
  </div>`;
}
