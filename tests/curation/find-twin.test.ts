import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/article/article.ts';
import { composeOverlay } from '../../src/curation/compose-overlay.ts';
import { findTwin } from '../../src/curation/find-twin.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { content, overlayOf, stored } from '../fixtures/overlay.ts';

const twin = (queued: string, text: string): boolean =>
  findTwin(knowledge, [{ id: '7', text: queued, language: detect(queued) }], { text, language: null }) === '7';

const detect = (text: string): Language => (/\b(?:the|did|is|what|who|how|when)\b/iu.test(text) ? 'en' : 'de');

describe('findTwin()', () => {
  it.each([
    ['Wann treffen sich Trump und Putin?', 'wann treffen sich trump und putin'],
    ['Wann treffen sich Trump und Putin?', 'Wann werden sich Trump und Putin denn treffen?'],
    ['Wann treffen sich Trump und Putin?', 'wan trefen sich trump und puttin??'],
    ['wan trefen sich trump und puttin??', 'Wann treffen sich Trump und Putin?'],
    ['Wie ist das Wetter in Kiew?', 'wie is das wettr in kiew'],
    ['wie ist das wettr in kiew', 'Wie ist das Wetter in Kiew?'],
    ['Wie viele Panzer hat Russland?', 'Wieviele Panzer hat Moskau'],
    ['Wer bezahlt den Wiederaufbau der Ukraine?', 'wer soll denn den wiederaufbau der ukraine bezahlen'],
    ['Fordert Europa neue Sanktionen?', 'Does Europe demand new sanctions?'],
    ['What does China want?', 'Was will China?'],
  ])('groups "%s" with "%s"', (queued, text) => {
    expect(twin(queued, text)).toBe(true);
  });

  it.each([
    ['Wann treffen sich Trump und Putin?', 'Wo treffen sich Trump und Putin?'],
    ['Wann treffen sich Trump und Putin?', 'Wann treffen sich Trump und Selenskyj?'],
    ['Was hält Trump von Putin?', 'Was hält Putin von Trump?'],
    ['Wie viele Panzer hat Russland?', 'Wie viele Raketen hat Russland?'],
    ['Wie ist das Wetter in Kiew?', 'Wie ist das Wetter in Moskau?'],
    ['Warum will Trump keine Sanktionen?', 'Warum will Trump Sanktionen?'],
    ['Was geschah vor dem Telefonat?', 'Was geschah nach dem Telefonat?'],
    ['What does China want?', 'Was will Russland?'],
    ['Gibt es 30 Tage Waffenruhe?', 'Gibt es 60 Tage Waffenruhe?'],
    ['Fordert Europa neue Sanktionen?', 'Is the weather good in Europe?'],
  ])('keeps "%s" apart from "%s"', (queued, text) => {
    expect(twin(queued, text)).toBe(false);
  });

  it('finds the right one among many, and none where there is none', () => {
    const open = ['Wie alt ist Trump?', 'Wann war der Anruf?', 'Wer ist Papst?'].map((text, at) => ({
      id: `q${at}`,
      text,
      language: 'de' as const,
    }));
    expect(findTwin(knowledge, open, { text: 'wie alt ist der trump', language: 'de' })).toBe('q0');
    expect(findTwin(knowledge, open, { text: 'Wer ist Kanzler?', language: 'de' })).toBeNull();
    expect(findTwin(knowledge, [], { text: 'Wer ist Papst?', language: 'de' })).toBeNull();
    expect(findTwin(knowledge, open, { text: '???', language: 'de' })).toBeNull();
  });

  it("reads questions with the server's own words", () => {
    const { knowledge: composed } = composeOverlay(knowledge, overlayOf(stored('own-a', { content: content() })));
    const open = [{ id: 'q', text: 'Wo ist der Lesezirkel?', language: 'de' as const }];
    expect(findTwin(composed, open, { text: 'wo ist der lesezirkl', language: 'de' })).toBe('q');
  });
});
