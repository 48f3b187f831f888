import { describe, expect, it } from 'vitest';
import { trimFrame } from '../../src/answer/trim-frame.ts';

const wordsOf = (text: string): string[] =>
  trimFrame(text, (name) => ['Trump', 'trump'].includes(name)).map(({ words }) => words);

describe('trimFrame()', () => {
  it.each([
    ['Trump sagte: es wird gut', 'es wird gut'],
    ['Trump hat gesagt, dass es gut wird', 'es gut wird'],
    ['laut Trump: es wird gut', 'es wird gut'],
    ['es wird gut – Trump', 'es wird gut'],
    ['es wird gut (trump)', 'es wird gut'],
    ['Trump said that it will be good', 'it will be good'],
    ['Trump insisted that it will be good', 'it will be good'],
    ['Trump has pointed out that it will be good', 'it will be good'],
    ['Trump warnte, dass es gut wird', 'es gut wird'],
    ['It will be good, Trump replied.', 'It will be good'],
    ['It will be good, remarked Trump', 'It will be good'],
    ['Stimmt es, dass Trump das Treffen als großartig bezeichnet hat?', 'großartig'],
    ['Trump bezeichnete das Treffen als großartig', 'großartig'],
  ])('finds in %j the claimed words', (text, claimed) => {
    expect(wordsOf(text)).toContain(claimed);
  });

  it('offers the whole text too, for it may be no frame', () => {
    const text = 'Trump sagte: es wird gut';
    expect(wordsOf(text)).toContain(text);
  });

  it('does not take what somebody denies for what they say', () => {
    const text = 'Trump denied that it will be good';
    expect(wordsOf(text)).toEqual([text]);
  });

  it('drops nothing behind a dash that is not a name', () => {
    expect(wordsOf('es wird gut – aber niemals heute')).toEqual(['es wird gut – aber niemals heute']);
  });
});
