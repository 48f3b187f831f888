import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/article/article.ts';
import { foldWord } from '../../src/search/fold.ts';
import { stemWord } from '../../src/search/stem.ts';
import { verbRoot } from '../../src/search/verb-root.ts';

const root = (word: string, language: Language): string => verbRoot(foldWord(word), stemWord(word, language), language);

describe('verbRoot()', () => {
  it.each([
    ['gegründet', 'gründete'],
    ['gegründet', 'Gründung'],
    ['umgibt', 'umgeben'],
    ['aufgenommen', 'aufnehmen'],
    ['nahm', 'nimmt'],
    ['geschrieben', 'schrieb'],
    ['verließ', 'verlassen'],
    ['begann', 'begonnen'],
    ['hergestellt', 'Herstellung'],
  ])('gives one root to "%s" and "%s"', (one, other) => {
    expect(root(one, 'de')).toBe(root(other, 'de'));
  });

  it('knows the irregular forms of English', () => {
    expect(root('written', 'en')).toBe(root('write', 'en'));
    expect(root('held', 'en')).toBe(root('holds', 'en'));
  });

  it('keeps verbs with different prefixes apart', () => {
    expect(root('aufnehmen', 'de')).not.toBe(root('abnehmen', 'de'));
  });
});
