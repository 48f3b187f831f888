import { describe, expect, it } from 'vitest';
import { quote } from '../../commands/quote.ts';
import type { Pressed } from '../../src/command/command.ts';
import { readComponentId } from '../../src/command/component-id.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { contextFor } from '../fixtures/context.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { shownQuotes } from '../fixtures/shown-quotes.ts';

const context = contextFor('de');
const idOf = (reply: Reply, label: string): string => {
  const found = reply.components.flat().find((it) => it.kind === 'button' && it.label === label);
  if (found?.kind !== 'button') throw new Error(`Find the button "${label}": expected it below the reply`);
  return found.id;
};
const press = (id: string): Pressed | undefined => quote.press?.(readComponentId(id).argument, context, [], []);

describe('/quote', () => {
  it('turns pages privately, forth and back', () => {
    const first = quote.run({}, context);
    const second = press(idOf(first, 'Weiter'));
    if (second?.kind !== 'reply') throw new Error('Turn the page of a public reply: expected a new one');
    expect(second.reply.audience).toBe('asker');
    expect([...shownQuotes(first), ...shownQuotes(second.reply)]).toHaveLength(knowledge.quotations.length);
    const back = press(idOf(second.reply, 'Zurück'));
    expect(back).toMatchObject({ kind: 'update', reply: { embeds: first.embeds } });
  });

  it('keeps the speaker while turning pages', () => {
    const first = quote.run({ speaker: 'Wladimir Putin' }, context);
    const second = press(idOf(first, 'Weiter'));
    if (second?.kind !== 'reply') throw new Error('Turn the page of a public reply: expected a new one');
    expect(second.reply.embeds[0]?.title).toBe('Wörtliche Zitate: Putin');
  });

  it('completes quotations, and only speakers that are quoted', () => {
    expect(quote.suggest?.search?.('frieden', {}, context)[0]?.value).toMatch(/[Ff]rieden/);
    expect(quote.suggest?.speaker?.('', {}, context).map(({ value }) => value)).toEqual(['putin', 'trump']);
  });

  it.each(['', 'page:x::', 'page:99999::', 'turn'])('says privately that the button %j is out of date', (argument) => {
    expect(quote.press?.(argument, context, [], [])).toMatchObject({ kind: 'reply', reply: { audience: 'asker' } });
  });
});
