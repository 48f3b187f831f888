/** One message of the channel, drawn by the components that look like Discord's. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../doors/local-discord/state.ts';
import { localTime } from './local-time.ts';
import { openMessageMenu } from './message-menu.ts';
import type { Notice } from './page-acts.ts';
import type { PageStore } from './page-store.ts';
import { renderAttachments } from './render-attachments.ts';
import { renderComponents } from './render-components.ts';
import { renderEmbed } from './render-embed.ts';
import { renderMarkdown } from './render-markdown.ts';

const LOADING = 1 << 7;

/** A message; `isGrouped` leaves out who wrote it, as the message before says it. */
export function renderMessage(store: PageStore, message: Message, isGrouped: boolean): TemplateResult {
  const { texts, nameOf, viewer, place } = store;
  const isBot = message.author === place.bot.id;
  const author = nameOf(message.author) ?? '?';
  const time = localTime(message.created, Date.now(), viewer.locale);
  return html`<div
    class="message ${isGrouped ? 'grouped' : ''}"
    role="article"
    aria-label="${author}, ${time}"
    @contextmenu=${(event: MouseEvent) => openMessageMenu(store, message, event)}
  >
    <discord-message
      author=${author}
      avatar=${store.avatarOf(message.author)}
      ?bot=${isBot}
      timestamp=${time}
      ?ephemeral=${message.visibleTo !== null}
      ?highlight=${message.notified.includes(viewer.id)}
      ?message-body-only=${isGrouped}
    >
      ${message.used === null ? nothing : renderUsed(store, message.used.person, message.used.command)}
      ${(message.flags & LOADING) === 0 ? renderMarkdown(message.content, nameOf) : renderThinking(texts.thinking(author))}
      ${message.edited === null || isBot ? nothing : html`<small class="subtext">${texts.edited}</small>`}
      ${message.embeds.map((embed) => renderEmbed(embed, nameOf))} ${renderComponents(store, message)}
      ${renderAttachments(message.attachments, viewer.locale)}
      ${message.visibleTo === null ? nothing : renderOnlyYou(texts.onlyYou, texts.dismiss, () => store.acts.dismiss(message))}
    </discord-message>
    <button
      type="button"
      class="message-apps"
      aria-haspopup="menu"
      aria-label=${texts.messageMenu}
      title=${texts.messageMenu}
      @click=${(event: MouseEvent) => openMessageMenu(store, message, event)}
    >
      ${texts.apps}
    </button>
  </div>`;
}

/** A command that is on its way, or that nobody answered. */
export function renderNotice(store: PageStore, notice: Notice): TemplateResult {
  const { texts, viewer, place } = store;
  const { name } = place.bot;
  const isFailed = notice.state === 'failed';
  return html`<div class="message" role="article" aria-label=${name}>
    <discord-message
      author=${name}
      avatar=${store.avatarOf(place.bot.id)}
      bot
      timestamp=${localTime(notice.created, Date.now(), viewer.locale)}
      ?ephemeral=${isFailed}
    >
      ${renderUsed(store, viewer.id, notice.command)}
      ${isFailed ? html`<span class="failed" role="alert">${texts.didNotRespond}</span>` : renderThinking(texts.sending)}
      ${isFailed ? renderOnlyYou(texts.onlyYou, texts.dismiss, () => store.acts.dismissNotice(notice)) : nothing}
    </discord-message>
  </div>`;
}

function renderUsed(store: PageStore, person: string, path: string): TemplateResult {
  const name = store.nameOf(person) ?? '?';
  const menu = store.menus.find((it) => it.name === path);
  const label = menu?.label ?? `/${store.commands.find((it) => it.path === path)?.label ?? path}`;
  return html`<div slot="reply" class="used">
    <img src=${store.avatarOf(person)} alt="" /><span class="used-name">${name}</span> ${store.texts.used}
    <span class="used-command">${label}</span>
  </div>`;
}

function renderThinking(text: string): TemplateResult {
  return html`<span class="thinking" role="status"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${text}</span>`;
}

function renderOnlyYou(onlyYou: string, dismiss: string, click: () => void): TemplateResult {
  return html`<div slot="reactions" class="only-you">
    <span aria-hidden="true">👁</span> ${onlyYou} • <button type="button" class="as-link" @click=${click}>${dismiss}</button>
  </div>`;
}
