import { describe, expect, it } from 'vitest';
import { search } from '../../commands/search.ts';
import { readComponentId } from '../../src/command/component-id.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { contextFor } from '../fixtures/context.ts';
import { shownQuotes } from '../fixtures/shown-quotes.ts';

const context = contextFor('de');
const argumentOf = (reply: Reply, label: string): string => {
  const found = reply.components.flat().find((it) => it.kind === 'button' && it.label === label);
  if (found?.kind !== 'button') throw new Error(`Find the button "${label}": expected it below the reply`);
  return readComponentId(found.id).argument;
};

describe('/search', () => {
  it('marks the matched words in the original text, typos and English ones as well', () => {
    const shown = (words: string): string => search.run({ words }, context).embeds[0]?.description ?? '';
    expect(shown('Sanktionen')).toContain('**Sanktionen**');
    expect(shown('sanktoinen')).toContain('**Sanktionen**');
    expect(shown('ceasefire')).toContain('**Waffenruhe**');
  });

  it('turns pages privately, forth and back, and shows no passage twice', () => {
    const first = search.run({ words: 'Verhandlungen Ukraine' }, context);
    const second = search.press?.(argumentOf(first, 'Weiter'), context, [], []);
    if (second?.kind !== 'reply') throw new Error('Turn the page of a public reply: expected a new one');
    expect(second.reply.audience).toBe('asker');
    const quotes = [...shownQuotes(first), ...shownQuotes(second.reply)];
    expect(new Set(quotes).size).toBe(quotes.length);
    const back = search.press?.(argumentOf(second.reply, 'Zurück'), context, [], []);
    expect(back).toMatchObject({ kind: 'update', reply: { embeds: first.embeds } });
  });

  it('says that there is more where its button has no room for the words', () => {
    const words =
      'Verhandlungen zwischen Russland und der Ukraine über eine Waffenruhe und einen Frieden mit Garantien und Partnern';
    expect(search.run({ words }, context).content).toContain('Es gibt noch mehr');
  });

  it('says so where nothing fits', () => {
    expect(search.run({ words: 'qwertz' }, context)).toMatchObject({ cites: [] });
  });

  it.each(['', 'page:x:', 'turn', 'share:'])('says privately that the button %j is out of date', (argument) => {
    expect(search.press?.(argument, context, [], [])).toMatchObject({ kind: 'reply', reply: { audience: 'asker' } });
  });
});

describe('the menu "Look up in the article"', () => {
  it('shows the passages nearest to a message, privately and as nothing more, and shares them', () => {
    const reply = search.menu?.run('<@1> https://x.yz die USA sind doch egal <:lol:1>', context);
    if (!reply) throw new Error('Run the menu: expected a reply');
    expect(reply.audience).toBe('asker');
    expect(reply.embeds[0]?.title).toBe('„die USA sind doch egal“');
    expect(reply.embeds[0]?.description).toContain('Eine Antwort oder ein Beleg ist es nicht unbedingt');
    const pressed = search.press?.(argumentOf(reply, 'Teilen'), context, [], reply.embeds);
    expect(pressed).toMatchObject({ kind: 'reply', reply: { audience: 'everyone', embeds: reply.embeds } });
  });

  it.each(['', '<@1> <:x:1> https://a.bc', '🙃'])('finds no text in %j', (content) => {
    expect(search.menu?.run(content, context)).toMatchObject({ audience: 'asker', embeds: [] });
  });
});
