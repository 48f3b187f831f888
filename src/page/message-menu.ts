/** The menu of a message: what the bot offers for it. Opened by a right click or the message's own button. */
import { html, render } from 'lit';
import type { Message } from '../doors/local-discord/state.ts';
import type { PageStore } from './page-store.ts';
import { plainText } from './render-markdown.ts';

/** Opens it at the pointer, or at the button that was pressed by the keyboard. */
export function openMessageMenu(store: PageStore, message: Message, event: MouseEvent): void {
  event.preventDefault();
  const opener = event.target instanceof HTMLElement ? event.target : document.body;
  const at = event.clientX === 0 && event.clientY === 0 ? opener.getBoundingClientRect() : null;
  const menu = document.createElement('div');
  const close = (): void => {
    if (!menu.isConnected) return;
    menu.remove();
    removeEventListener('pointerdown', closeOutside, true);
    opener.focus();
  };
  const closeOutside = ({ target }: Event): void => {
    if (!menu.contains(target as Node)) close();
  };
  const items = itemsFor(store, message).map(({ label, run }) => ({
    label,
    pick: () => {
      close();
      run();
    },
  }));
  menu.className = 'message-menu';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', store.texts.messageMenu);
  render(
    items.map(
      ({ label, pick }) => html`<button type="button" role="menuitem" tabindex="-1" @click=${pick}>${label}</button>`,
    ),
    menu,
  );
  menu.addEventListener('keydown', (key) => moveFocus(menu, key, close));
  document.body.append(menu);
  place(menu, at?.left ?? event.clientX, at?.bottom ?? event.clientY);
  addEventListener('pointerdown', closeOutside, true);
  menu.querySelector('button')?.focus();
}

function itemsFor(store: PageStore, message: Message): { label: string; run: () => void }[] {
  const apps = store.menus.map(({ name, label }) => ({
    label,
    run: () => void store.acts.runOnMessage(name, message),
  }));
  const text = message.content || message.embeds.map(({ description }) => String(description ?? '')).join('\n');
  return [...apps, { label: store.texts.copyText, run: () => void navigator.clipboard?.writeText(plainText(text)) }];
}

/** Keeps the menu within the window. */
function place(menu: HTMLElement, left: number, top: number): void {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
}

function moveFocus(menu: HTMLElement, event: KeyboardEvent, close: () => void): void {
  const buttons = [...menu.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    close();
  }
}
