import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/search/detect-language.ts';

describe('detectLanguage()', () => {
  it.each([
    'Was wollen die Fischer?',
    'Forderungen der Ukraine',
    'wie lang war das telefonat',
    'Was fordert Putin?',
    'Was will Putin?',
    'was verlangt Selenskyj',
    'Wer will was?',
  ])('reads "%s" as German', (text) => {
    expect(detectLanguage(text)).toBe('de');
  });

  it.each(['What does Putin want?', 'how long was the call', 'the sanctions', 'Was Trump angry?'])(
    'reads "%s" as English',
    (text) => {
      expect(detectLanguage(text)).toBe('en');
    },
  );

  it.each(['', 'Putin', '1945 🙂', 'Was Putin in Berlin'])('does not guess for "%s"', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
