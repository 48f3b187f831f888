import { describe, expect, it } from 'vitest';
import { answerReference, formatReference, readReference, referenceOf } from '../../src/command/reference.ts';
import { questionOf } from '../../src/reply/question-of.ts';
import { nastyTexts } from '../fixtures/any-text.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const references = [
  ...knowledge.entries.map((entry) => ({ kind: 'entry', entry }) as const),
  ...knowledge.passages.map((passage) => ({ kind: 'passage', passage }) as const),
];

describe('readReference()', () => {
  it('reads what formatReference() writes, for all that the pack knows', () => {
    for (const reference of references) expect(readReference(knowledge, formatReference(reference))).toEqual(reference);
  });

  it.each(nastyTexts)('reads nothing from %j', (text) => {
    expect(readReference(knowledge, text)).toBeNull();
  });
});

describe('referenceOf()', () => {
  it('leads back to what an answer rests on', () => {
    for (const reference of references) {
      expect(referenceOf(answerReference(knowledge, reference), knowledge)).toEqual(reference);
    }
  });

  it('is nothing where nothing was answered', () => {
    expect(referenceOf({ kind: 'unanswered', reason: 'empty', nearest: [] }, knowledge)).toBeNull();
  });
});

describe('questionOf()', () => {
  it('prefers a whole question to key words', () => {
    for (const entry of knowledge.entries) expect(questionOf(entry, 'de')).toMatch(/\?$/);
  });
});
