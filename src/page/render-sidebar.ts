import { html, type TemplateResult } from 'lit';
import type { ChannelView } from '../doors/local-discord/page/page-event.ts';
import type { Person } from '../doors/local-discord/state.ts';
import type { PageStore } from './page-store.ts';

/** Channels to read, and people to be; `left` is called once somebody has gone somewhere. */
export function renderSidebar(store: PageStore, left: () => void): TemplateResult {
  const { texts, place } = store;
  const of = (kind: ChannelView['kind']): TemplateResult[] =>
    place.channels.filter((channel) => channel.kind === kind).map((channel) => renderChannel(store, channel, left));
  return html`<nav class="sidebar" aria-label=${texts.menu}>
    <div class="server">
      ${place.server}
      <button type="button" class="icon menu-close" aria-label=${texts.close} title=${texts.close} @click=${left}>×</button>
    </div>
    <h2>${texts.channels}</h2>
    <ul>${of('text')}</ul>
    <h2>${texts.directMessages}</h2>
    <ul>${of('direct')}</ul>
    <h2 id="look-as">${texts.lookAs}</h2>
    <ul class="people" aria-labelledby="look-as">${place.people.map((person) => renderPerson(store, person, left))}</ul>
  </nav>`;
}

function renderChannel(store: PageStore, { name, kind }: ChannelView, left: () => void): TemplateResult {
  const isOpen = store.channel.name === name;
  const go = (): void => {
    store.go({ channel: name });
    left();
  };
  return html`<li>
    <button type="button" class="place ${isOpen ? 'open' : ''}" aria-current=${isOpen ? 'page' : 'false'} @click=${go}>
      <span aria-hidden="true">${kind === 'text' ? '#' : '@'}</span> ${name}
    </button>
  </li>`;
}

function renderPerson(store: PageStore, person: Person, left: () => void): TemplateResult {
  const { texts, viewer, channel } = store;
  const isViewer = person.id === viewer.id;
  const language = person.locale === 'de' ? 'Deutsch' : 'English';
  const go = (): void => {
    // Direct messages are everybody's own; who becomes somebody else starts where that one is at home.
    store.go({ person: person.name, channel: channel.kind === 'direct' ? '' : channel.name });
    left();
  };
  return html`<li>
    <button type="button" class="person ${isViewer ? 'open' : ''}" aria-pressed=${isViewer} @click=${go}>
      <img src=${store.avatarOf(person.id)} alt="" />
      <span>${person.name}<small>${language}${person.moderates ? ` · ${texts.moderator}` : ''}</small></span>
    </button>
  </li>`;
}
