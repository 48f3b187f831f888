import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/article/find-quotations.ts';
import { parseArticle } from '../../src/article/parse-article.ts';

const source = { publisher: null, url: null, published: null, retrieved: null, sha256: '' };

function quotationsIn(text: string): string[] {
  const parsed = parseArticle(`# T\n\n${text}\n`, { id: 'sample', language: 'de', source, hasLead: false });
  if (!parsed.ok) throw new Error('expected an article');
  return findQuotations(parsed.article).map((quotation) => {
    expect(parsed.article.text.slice(quotation.span.start, quotation.span.end)).toBe(quotation.text);
    return quotation.text;
  });
}

describe('findQuotations()', () => {
  it.each([
    ['German marks', 'Er nannte es „gut“ und „sehr gut“.', ['gut', 'sehr gut']],
    ['English marks', 'He called it “fine”.', ['fine']],
    ['guillemets either way', 'Er rief »halt« und «weiter».', ['halt', 'weiter']],
    ['straight marks', 'Er sagte "ja" und "nein".', ['ja', 'nein']],
    [
      'English marks with their comma inside',
      '“I’m ready,” he said, “and they’re not.”',
      ['I’m ready', 'and they’re not.'],
    ],
    [
      'English marks within English marks',
      'She said, “He told me, ‘Go,’ and I went.”',
      ['He told me, ‘Go,’ and I went.'],
    ],
    ['marks within a quotation', 'Er sagte: „Sie rief »halt« und ging.“', ['Sie rief »halt« und ging.']],
  ])('finds words in %s', (_, text, quotations) => {
    expect(quotationsIn(text)).toEqual(quotations);
  });

  it('finds nothing where a mark is not closed, and nothing across paragraphs', () => {
    expect(quotationsIn('Er sagte: „Ja.\n\nSie sagte: nein.“')).toEqual([]);
  });
});
