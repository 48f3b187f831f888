import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { checkReply } from '../fixtures/check-reply.ts';
import { contextFor } from '../fixtures/context.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { shownQuotes } from '../fixtures/shown-quotes.ts';

const context = contextFor('de');
const idsOf = (reply: ReturnType<typeof ask.run>) =>
  reply.components.flat().flatMap((it) => (it.kind === 'button' ? [it.id] : []));
const press = (argument: string, asker = '43') => ask.press?.(argument, contextFor('de', asker), [], []);

describe('/ask', () => {
  it('answers a curated question with its evidence and the buttons that lead on', () => {
    const reply = ask.run({ question: 'Was sagte Trump über eine Waffenruhe?' }, context);
    expect(reply.embeds[0]?.title).toBe('Was sagte Trump über eine Waffenruhe?');
    expect(shownQuotes(reply)[0]).toContain('„sofort Verhandlungen über eine Waffenruhe aufnehmen“');
    expect(idsOf(reply)).toEqual([
      'passage:1',
      'ask:others:entry:waffenruhe-trump-aeusserung',
      'ask:why:Was sagte Trump über eine Waffenruhe?',
      'remove:42',
    ]);
    expect(reply.audience).toBe('everyone');
  });

  it('says privately why: how the words matched, how sure that is, and what came second', () => {
    const pressed = press('why:wat denkt trumb von den sanctions');
    if (pressed?.kind !== 'reply') throw new Error('Press Why: expected a reply');
    const { audience, embeds } = pressed.reply;
    expect(audience).toBe('asker');
    expect(embeds[0]?.description).toMatch(/„trumb“: gelesen als „trump“/iu);
    expect(embeds[0]?.description).toMatch(/Sicherheit\*\* 0,\d\d von 1/);
  });

  it('offers no explanation for a question that its button cannot carry', () => {
    const question = `Was sagte Trump über eine Waffenruhe? ${'Sag schon. '.repeat(12)}`;
    expect(idsOf(ask.run({ question }, context)).filter((id) => id.startsWith('ask:why'))).toEqual([]);
  });

  it('answers privately, and then offers to share', () => {
    const reply = ask.run({ question: 'Was sagte Trump über eine Waffenruhe?', private: true }, context);
    expect(reply.audience).toBe('asker');
    expect(idsOf(reply)).toContain('ask:share:entry:waffenruhe-trump-aeusserung');
    expect(idsOf(reply)).not.toContain('remove:42');
  });

  it('points one member to the answer', () => {
    const reply = ask.run({ question: 'Was sagte Trump über eine Waffenruhe?', for: '99' }, context);
    expect(reply).toMatchObject({ mentions: '99', content: '<@99>, das hier ist für dich:' });
  });

  it('answers exactly what was chosen from the list', () => {
    const entry = ask.run({ question: 'entry:nicht-telefonat-dauer' }, context);
    expect(entry.embeds[0]?.title).toBe('Wie lange dauerte das Telefonat?');
    expect(entry.embeds[0]?.description).toContain('Das steht nicht im Artikel');
    const [passage] = knowledge.passages;
    expect(shownQuotes(ask.run({ question: `passage:${passage?.id}` }, context))).toEqual([passage?.text]);
  });

  it('keeps a missing question between the bot and the asker', () => {
    expect(ask.run({ question: '  ', for: '99' }, context)).toMatchObject({ audience: 'asker', cites: [] });
  });

  it('proposes questions whose values lead to their entries', () => {
    const choices = ask.suggest?.question?.('waffenruhe', {}, context) ?? [];
    expect(choices.length).toBeGreaterThan(3);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(ask.run({ question: value }, context).cites).not.toHaveLength(0);
    }
  });

  it('lists other passages, without those that the answer showed', () => {
    const pressed = press('others:entry:waffenruhe-trump-aeusserung');
    if (pressed?.kind !== 'reply') throw new Error('Press others: expected a reply');
    checkReply(pressed.reply, knowledge);
    expect(pressed.reply.audience).toBe('asker');
    expect(shownQuotes(pressed.reply)).not.toContain(
      knowledge.entries.find(({ id }) => id === 'waffenruhe-trump-aeusserung')?.evidence[0].quote,
    );
  });

  it('shares a private answer for everyone, in the name of who shares it', () => {
    const pressed = press('share:entry:waffenruhe-trump-aeusserung');
    if (pressed?.kind !== 'reply') throw new Error('Press share: expected a reply');
    expect(pressed.reply.audience).toBe('everyone');
    expect(idsOf(pressed.reply)).toContain('remove:43');
  });

  it('tries an example out privately', () => {
    expect(press('try:passage:1.1')).toMatchObject({ kind: 'reply', reply: { audience: 'asker' } });
  });

  it.each(['', 'share:', 'share:entry:weg', 'helpful:entry:waffenruhe-trump-aeusserung', 'x'])(
    'says privately that the button %j is out of date',
    (argument) => {
      expect(press(argument)).toMatchObject({ kind: 'reply', reply: { audience: 'asker', cites: [] } });
    },
  );
});
