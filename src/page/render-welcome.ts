import { html, nothing, type TemplateResult } from 'lit';
import type { Example } from '../doors/local-discord/page/page-event.ts';
import type { PageStore } from './page-store.ts';

/** How a channel begins: what this is, and something to try. */
export function renderWelcome(store: PageStore): TemplateResult {
  const { texts, channel, viewer, place } = store;
  if (channel.kind === 'direct') return html`<section class="welcome"><p>${texts.directWelcome}</p></section>`;
  const examples = place.examples[viewer.locale === 'de' ? 'de' : 'en'];
  const known = examples.flatMap((example) => renderExample(store, example) ?? []);
  return html`<section class="welcome">
    <h2>${texts.welcome(channel.name)}</h2>
    <p>${texts.welcomeText}</p>
    ${known.length === 0 ? nothing : html`<p>${texts.tryThis}</p><ul>${known}</ul>`}
  </section>`;
}

/** An example of a command that the bot has; it fills the composer. */
function renderExample(store: PageStore, example: Example): TemplateResult | null {
  const command = store.commands.find(({ path }) => path === example.command);
  if (command === undefined) return null;
  const labelOf = (name: string): string => command.options.find((option) => option.name === name)?.label ?? name;
  const options = Object.entries(example.options);
  return html`<li>
    <button type="button" class="example" @click=${() => store.tryOut(example)}>
      <b>/${command.label}</b> ${options.map(([name, text]) => html`<span class="example-option"><i>${labelOf(name)}</i> ${text}</span>`)}
    </button>
  </li>`;
}
