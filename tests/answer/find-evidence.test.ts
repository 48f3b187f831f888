import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEvidence } from '../../src/answer/find-evidence.ts';
import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { allParagraphs, findParagraph, sliceSpan } from '../../src/article/span.ts';

const text = `# Titel

Der Rat tagt heute.

Der Bürgermeister sprach von „großen Plänen“ für den Hafen. Der Hafen wächst.

Im Hafen liegen 30 Schiffe – und der Rat schweigt.
`;

function readArticle(): Article {
  const source = { publisher: null, url: null, published: null, retrieved: null, sha256: '' };
  const parsed = parseArticle(text, { id: 'hafen', language: 'de', source, hasLead: true });
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.article;
}

const article = readArticle();

const refuse = (paragraph: number, quote: string): string => {
  const found = findEvidence(article, { paragraph, quote });
  return found.ok ? '' : found.message;
};

test('findEvidence() finds the exact words in their paragraph', () => {
  const found = findEvidence(article, { paragraph: 1, quote: '„großen Plänen“' });
  expect(found.ok && sliceSpan(article.text, found.span)).toBe('„großen Plänen“');
});

test('findEvidence() finds words that were typed with composed letters taken apart', () => {
  expect(findEvidence(article, { paragraph: 1, quote: 'Bürgermeister'.normalize('NFD') }).ok).toBe(true);
});

test('findEvidence() shows the words to copy where a word or a mark is wrong', () => {
  expect(refuse(1, '"grossen Plänen" für den Haven')).toBe(
    'Cannot find ""grossen Plänen" für den Haven" in paragraph 1: expected the article\'s exact words, the nearest are "„großen Plänen“ für den Hafen"',
  );
  expect(refuse(2, '30 Schiffe - und der Rat')).toContain('the nearest are "30 Schiffe – und der Rat"');
});

test('findEvidence() says in which paragraph the words stand', () => {
  expect(refuse(1, 'liegen 30 Schiffe')).toBe(
    'Cannot find "liegen 30 Schiffe" in paragraph 1: these words stand in paragraph 2',
  );
  expect(refuse(1, 'liegen 31 Schiffe')).toContain('the nearest are "liegen 30 Schiffe" in paragraph 2');
});

test('findEvidence() refuses words that stand twice', () => {
  expect(refuse(1, 'Hafen')).toBe(
    'Cannot tell which "Hafen" of paragraph 1 is meant: it stands there 2 times, lengthen it until it stands once',
  );
});

test('findEvidence() refuses words that are nowhere, and paragraphs that are not there', () => {
  expect(refuse(1, 'ganz etwas anderes hier')).toContain('nothing like them stands there');
  expect(refuse(1, '…')).toContain('nothing like them stands there');
  expect(refuse(7, 'Hafen')).toBe('Cannot cite paragraph 7: expected 0 to 2');
});

test('whatever findEvidence() finds is what was asked for, within its paragraph', () => {
  const anyQuote = fc.oneof(
    fc.string(),
    fc.tuple(fc.nat(text.length), fc.nat(40)).map(([start, length]) => text.slice(start, start + length)),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...allParagraphs(article).map(({ number }) => number)),
      anyQuote,
      (paragraph, quote) => {
        fc.pre(quote !== '');
        const found = findEvidence(article, { paragraph, quote });
        if (!found.ok) return found.message.length > 0;
        const span = findParagraph(article, paragraph)?.span ?? { start: 0, end: 0 };
        const inside = span.start <= found.span.start && found.span.end <= span.end;
        return inside && sliceSpan(article.text, found.span) === quote.normalize('NFC');
      },
    ),
  );
});
