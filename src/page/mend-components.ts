/** The components that draw messages: loaded, and mended where they are hard to read or speak only English. */
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-spoiler.js';
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedField } from '@skyra/discord-components-core/discord-embed-field.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { type CSSResult, css, type LitElement } from 'lit';

/** Text at a contrast of at least 4.5 to 1, from the page's own colours; what the page says itself is not said twice. */
const MENDS: readonly (readonly [component: typeof LitElement, styles: CSSResult])[] = [
  [
    DiscordMessage,
    css`
      :host,
      :host([light-theme]) {
        color: var(--text);
        padding: 2px 16px 2px 1em;
        margin-top: 0;
      }
      :host([highlight]),
      :host([ephemeral]),
      :host([message-body-only][highlight]),
      :host([message-body-only][ephemeral]) {
        padding-top: 6px !important;
        padding-bottom: 8px !important;
        padding-right: 16px;
      }
      :host .discord-message-timestamp,
      :host([light-theme]) .discord-message-timestamp {
        color: var(--muted);
      }
      .discord-message-ephemeral {
        display: none;
      }
      .discord-message-content {
        min-width: 0;
      }
    `,
  ],
  [
    DiscordAuthorInfo,
    css`
      :host .discord-author-username,
      :host([light-theme]) .discord-author-username {
        color: var(--strong);
      }
    `,
  ],
  [
    DiscordMessages,
    css`
      :host,
      :host([light-theme]) {
        color: var(--text);
        border: none;
      }
    `,
  ],
  [
    DiscordEmbed,
    css`
      :host,
      :host([light-theme]) {
        color: var(--text);
        font-size: 14px;
        line-height: 1.4;
      }
      :host .discord-embed-wrapper,
      :host([light-theme]) .discord-embed-wrapper {
        background-color: var(--card);
        border-color: var(--line);
        overflow-wrap: anywhere;
      }
      :host .discord-embed-title a {
        color: var(--link);
      }
    `,
  ],
  [
    DiscordEmbedField,
    css`
      :host,
      :host([light-theme]) {
        color: var(--text);
      }
      :host .discord-field-title,
      :host([light-theme]) .discord-field-title {
        color: var(--strong);
      }
    `,
  ],
  [
    DiscordEmbedFooter,
    css`
      :host,
      :host([light-theme]) {
        color: var(--muted);
      }
    `,
  ],
  [
    DiscordQuote,
    css`
      .discord-quote-divider {
        flex-shrink: 0;
      }
    `,
  ],
];

for (const [component, styles] of MENDS) component.elementStyles.push(styles);
