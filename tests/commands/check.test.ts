import { describe, expect, it } from 'vitest';
import { check } from '../../commands/check.ts';
import { readComponentId } from '../../src/command/component-id.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { contextFor } from '../fixtures/context.ts';
import { shownQuotes } from '../fixtures/shown-quotes.ts';

const context = contextFor('de');
const textOf = (reply: Reply): string =>
  reply.embeds.map(({ title = '', description = '' }) => `${title}\n${description}`).join('\n');

describe('/check', () => {
  it('shows what was changed, with the article’s own words below', () => {
    const reply = check.run({ quote: 'Trump: „sofort Verhandlungen über einen Waffenstillstand aufnehmen“' }, context);
    expect(textOf(reply)).toContain('~~eine Waffenruhe~~ → **einen Waffenstillstand**');
    expect(shownQuotes(reply)[0]).toContain('„sofort Verhandlungen über eine Waffenruhe aufnehmen“');
    expect(reply.audience).toBe('everyone');
  });

  it('names who really said it', () => {
    expect(textOf(check.run({ quote: '„ausgezeichnet“', speaker: 'Putin' }, context))).toContain(
      'Im Artikel sagt das nicht **Putin**, sondern **Trump**.',
    );
  });

  it('says that a number was changed', () => {
    expect(textOf(check.run({ quote: 'eine 60-tägige Waffenruhe für Friedensgespräche' }, context))).toContain(
      'Das ändert den Sinn: eine Zahl.',
    );
  });

  it('tells an English reader that a translation was compared', () => {
    expect(textOf(check.run({ quote: 'Putin: "very honest"' }, contextFor('en')))).toContain('editors’ translation');
  });

  it('claims nothing of what it does not find', () => {
    expect(check.run({ quote: '„Wir kapitulieren niemals“' }, context)).toMatchObject({ cites: [] });
    expect(check.run({ quote: '  ' }, context)).toMatchObject({ audience: 'asker', cites: [] });
  });
});

describe('the menu "Check quotes"', () => {
  const message = 'lol Trump meinte „ausgezeichnet“ und Putin „wir werden siegen“ <@1>';

  it('checks every quotation privately, and shares what it showed', () => {
    const reply = check.menu?.run(message, context);
    if (!reply) throw new Error('Run the menu: expected a reply');
    expect(reply).toMatchObject({ audience: 'asker', embeds: [{}, {}] });
    const share = reply.components.flat().find((it) => it.kind === 'button' && it.label === 'Teilen');
    if (share?.kind !== 'button') throw new Error('Find the button "Teilen": expected it below the reply');
    const pressed = check.press?.(readComponentId(share.id).argument, context, [], reply.embeds);
    expect(pressed).toMatchObject({ kind: 'reply', reply: { audience: 'everyone', embeds: reply.embeds } });
    expect(pressed?.kind === 'reply' && pressed.reply.cites).not.toHaveLength(0);
  });

  it.each(['hä was soll das denn', '', '<@1> 😂'])('says that %j quotes nobody', (content) => {
    expect(check.menu?.run(content, context)).toMatchObject({ audience: 'asker', cites: [] });
  });

  it('says how many quotations it left out', () => {
    const many = check.menu?.run('„ausgezeichnet“ '.repeat(7), context);
    expect(many?.content).toContain('Und 2 mehr');
  });
});
