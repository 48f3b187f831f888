import { describe, expect, it } from 'vitest';
import { readClaimWords } from '../../src/answer/claim-words.ts';
import { diffWords } from '../../src/answer/diff-words.ts';

const compare = (article: string, claim: string) =>
  diffWords(
    { text: article, words: readClaimWords(article) },
    { text: claim, words: readClaimWords(claim) },
    (written, claimed) => written === claimed,
  ).map(({ op, text }) => [op, text]);

describe('diffWords()', () => {
  it('shows what is the same as the article spells it', () => {
    expect(compare('eine große Kluft', 'EINE GROSSE KLUFT')).toEqual([['same', 'eine große Kluft']]);
  });

  it('keeps an added word apart from the last one of the article', () => {
    expect(compare('ausgezeichnet', 'ausgezeichnet wirklich')).toEqual([
      ['same', 'ausgezeichnet'],
      ['insert', ' wirklich'],
    ]);
  });

  it('keeps the claim’s last word apart from what the article goes on with', () => {
    expect(compare('als nützlich', 'nützlich sehr')).toEqual([
      ['delete', 'als '],
      ['same', 'nützlich'],
      ['insert', ' sehr'],
    ]);
  });

  it('puts no space into a compound', () => {
    expect(compare('eine 30-tägige Waffenruhe', 'eine 60-tägige Waffenruhe')).toEqual([
      ['same', 'eine '],
      ['delete', '30-'],
      ['insert', '60-'],
      ['same', 'tägige Waffenruhe'],
    ]);
  });
});
