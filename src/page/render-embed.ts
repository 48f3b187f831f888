/** The cards of a message. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Json } from '../doors/local-discord/state.ts';
import { type NameOf, plainText, renderMarkdown } from './render-markdown.ts';

/** One embed, for the slot of a message. */
export function renderEmbed(embed: Json, nameOf: NameOf): TemplateResult {
  const fields = listOf(embed.fields);
  const footer = textOf(objectOf(embed.footer).text);
  const description = textOf(embed.description);
  return html`<discord-embed
    slot="embeds"
    color=${colourOf(embed.color)}
    embed-title=${ifDefined(embed.title === undefined ? undefined : plainText(textOf(embed.title)))}
    url=${ifDefined(typeof embed.url === 'string' ? embed.url : undefined)}
  >
    ${description === '' ? nothing : html`<discord-embed-description slot="description">${renderMarkdown(description, nameOf)}</discord-embed-description>`}
    ${fields.length === 0 ? nothing : html`<discord-embed-fields slot="fields">${fields.map((field) => renderField(field, nameOf))}</discord-embed-fields>`}
    ${footer === '' ? nothing : html`<discord-embed-footer slot="footer"><span>${footer}</span></discord-embed-footer>`}
  </discord-embed>`;
}

function renderField({ name, value, inline }: Json, nameOf: NameOf): TemplateResult {
  return html`<discord-embed-field field-title=${plainText(textOf(name))} ?inline=${inline === true}
    >${renderMarkdown(textOf(value), nameOf)}</discord-embed-field
  >`;
}

function colourOf(colour: unknown): string {
  return typeof colour === 'number' ? `#${colour.toString(16).padStart(6, '0')}` : '#4f545c';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
