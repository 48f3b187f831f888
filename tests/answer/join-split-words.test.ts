import { describe, expect, it } from 'vitest';
import { joinSplitWords } from '../../src/answer/join-split-words.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const joined = (text: string): string[] =>
  joinSplitWords(knowledge.index.entries.dictionary, tokenize(text)).map(({ text: word }) => word);

describe('joinSplitWords()', () => {
  it.each([
    ['wie war das tele fonat', ['wie', 'war', 'das', 'telefonat']],
    ['Kon flikte', ['Konflikte']],
    ['was sagt selen ski', ['was', 'sagt', 'selenski']],
  ])('writes the split words of "%s" together', (text, words) => {
    expect(joined(text)).toEqual(words);
  });

  it.each(['was will Putin', 'peace talks', 'Waffen Ruhe', 'zu gut', '30 Tage', ''])('leaves "%s" as it is', (text) => {
    expect(joined(text)).toEqual(tokenize(text).map(({ text: word }) => word));
  });

  it('keeps the place of what it joins', () => {
    const text = 'das tele fonat';
    const [, word] = joinSplitWords(knowledge.index.entries.dictionary, tokenize(text));
    expect(text.slice(word?.span.start, word?.span.end)).toBe('tele fonat');
  });
});
