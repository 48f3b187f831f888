import { html, nothing, type TemplateResult } from 'lit';
import type { Example } from '../doors/local-discord/page/page-event.ts';
import type { PageStore } from './page-store.ts';

/** How a channel begins: what this is, and something to try. */
export function renderWelcome(store: PageStore): TemplateResult {
  const { texts, channel, viewer, place } = store;
  const examples = place.examples.channels?.[channel.name] ?? place.examples;
  const known = examples[viewer.locale === 'de' ? 'de' : 'en'].flatMap(
    (example) => renderExample(store, example) ?? [],
  );
  return html`<section class="welcome">
    ${channel.kind === 'direct' ? nothing : html`<h2>${texts.welcome(channel.name)}</h2>`}
    <p>${channel.kind === 'direct' ? texts.directWelcome : texts.welcomeText}</p>
    <p>${texts.onlyCommands}</p>
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
      <b>/${command.label}</b> ${options.map(([name, text]) => renderOption(labelOf(name), text))}
    </button>
  </li>`;
}

/** A label stays on one line with the first word of what it labels. */
function renderOption(label: string, text: string): TemplateResult {
  const [first = '', ...rest] = text.split(' ');
  return html`<span class="example-label"><i>${label}</i> ${first}</span> ${rest.join(' ')} `;
}
