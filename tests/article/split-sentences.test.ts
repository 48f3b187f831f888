import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../src/article/split-passages.ts';
import { splitSentences } from '../../src/article/split-sentences.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const split = (text: string, language: 'de' | 'en' = 'de'): string[] =>
  splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences()', () => {
  it.each([
    ['an ordinal', 'Am 5. Mai war es so weit. Danach nicht.', ['Am 5. Mai war es so weit.', 'Danach nicht.']],
    ['a title', 'Dr. Müller kam. Er ging.', ['Dr. Müller kam.', 'Er ging.']],
    ['an abbreviation of two parts', 'Es gibt z. B. Berlin. Und Bonn.', ['Es gibt z. B. Berlin.', 'Und Bonn.']],
    ['a quotation', 'Er sagte: „Nein.“ Dann ging er.', ['Er sagte: „Nein.“', 'Dann ging er.']],
    ['a small letter', 'Es kostet ca. 30 Mio. Euro im Jahr.', ['Es kostet ca. 30 Mio. Euro im Jahr.']],
  ])('does not cut at %s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    ['U.S. officials met Mr. Smith. They talked.', ['U.S. officials met Mr. Smith.', 'They talked.']],
    ['The boat leaves at 9:15 p.m. It is late.', ['The boat leaves at 9:15 p.m.', 'It is late.']],
    ['The last one sails at 9 p.m. Tuesday. Go.', ['The last one sails at 9 p.m. Tuesday.', 'Go.']],
    ['She moved to the U.S. In May she left.', ['She moved to the U.S.', 'In May she left.']],
    ['The U.S. Senate voted.', ['The U.S. Senate voted.']],
    ['Boats, planes, etc. The list is long.', ['Boats, planes, etc.', 'The list is long.']],
    ['He works for Calder Inc. and sails.', ['He works for Calder Inc. and sails.']],
    ['They said no. Then they left.', ['They said no.', 'Then they left.']],
    ['It is No. 5 of ten. She loves art. He does not.', ['It is No. 5 of ten.', 'She loves art.', 'He does not.']],
    ['Capt. Bell and Rev. Hill met on Mt. Skerra.', ['Capt. Bell and Rev. Hill met on Mt. Skerra.']],
    ['It opened on Sept. 5. It closed.', ['It opened on Sept. 5.', 'It closed.']],
    ['She has a Ph.D. in law.', ['She has a Ph.D. in law.']],
    ['“Is it safe?” Moira Tulloch asked. No one knew.', ['“Is it safe?” Moira Tulloch asked.', 'No one knew.']],
    ['“We can’t!” Dr. Nair said.', ['“We can’t!” Dr. Nair said.']],
    ['“Go.” Everybody left.', ['“Go.”', 'Everybody left.']],
    ['“Why?” She left.', ['“Why?”', 'She left.']],
  ])('splits the English "%s"', (text, sentences) => {
    expect(split(text, 'en')).toEqual(sentences);
  });

  it('covers all text but white space, in order and without overlap', () => {
    const piece = fc.constantFrom('Ein Satz. ', 'Dr. ', '5. ', 'Mai! ', '„Was?“ ', '  ', 'und so … ', 'z. B. ', '🙂 ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const spans = splitSentences(text, { start: 0, end: text.length }, 'de');
        const covered = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        spans.forEach(({ start, end }, at) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        });
      }),
    );
  });
});

describe('splitPassages()', () => {
  it('splits the built-in article into its 23 sentences, each sliced out of it', () => {
    const passages = splitPassages(knowledge.article);
    const counts = [0, 1, 2, 3, 4, 5, 6].map(
      (number) => passages.filter(({ paragraph }) => paragraph === number).length,
    );
    expect(counts).toEqual([3, 4, 4, 3, 2, 4, 3]);
    for (const { span, text } of passages) expect(text).toBe(knowledge.article.text.slice(span.start, span.end));
    expect(new Set(passages.map(({ id }) => id)).size).toBe(23);
  });
});
