import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCorpusIndex, writeCorpusIndex } from '../../src/knowledge/corpus-index-file.ts';
import { buildCorpusIndex } from '../../src/search/build-corpus-index.ts';
import { retrieve } from '../../src/search/retrieve.ts';

const articles = [
  {
    id: 'a',
    lang: 'en',
    paragraphs: ['The ferry crosses the sound eight times a day.', 'Seals raise their young there.'],
  },
  { id: 'b', lang: 'de', paragraphs: ['Die Brücke kostet 86 Millionen Pfund.', 'Der Rat stimmte am Dienstag ab.'] },
];
const corpus = Buffer.from(JSON.stringify({ articles }));
const origin = { corpus, code: '0123456789abcdef' };
const built = buildCorpusIndex({ articles });
const bytes = writeCorpusIndex(built, origin);

it('ranks as the index that it was written from', () => {
  const read = readCorpusIndex(bytes, origin);
  if (read === null) throw new Error('Read the index: expected one');
  const words = fc.constantFrom('ferry', 'fery', 'Brücke', 'bruecken', 'seals', 'stimmt', 'when', 'Millionen', 'xyzzy');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), (all) => {
      expect(retrieve(read, { q: all.join(' ') })).toEqual(retrieve(built, { q: all.join(' ') }));
    }),
  );
});

it('is not read for another corpus or by other code', () => {
  expect(readCorpusIndex(bytes, { ...origin, corpus: Buffer.from('{}') })).toBeNull();
  expect(readCorpusIndex(bytes, { ...origin, code: 'fedcba9876543210' })).toBeNull();
});

it('is not read where a byte of it is wrong, or where it was cut off', () => {
  const place = fc.nat({ max: bytes.length - 1 });
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 255 }), (at, change) => {
      const spoilt = Buffer.from(bytes);
      spoilt[at] = (spoilt[at] ?? 0) ^ change;
      expect(readCorpusIndex(spoilt, origin)).toBeNull();
      expect(readCorpusIndex(bytes.subarray(0, at), origin)).toBeNull();
    }),
  );
});
