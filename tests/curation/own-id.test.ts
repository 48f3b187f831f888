import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownId } from '../../src/curation/own-id.ts';
import { anyText } from '../fixtures/any-text.ts';

const free = (): boolean => false;

it('names an entry after its question', () => {
  expect(ownId('Wer führt den Lesezirkel?', 'x7', free)).toBe('own-wer-fuehrt-den-lesezirkel');
  expect(ownId('Was?', 'x7', (id) => id === 'own-was')).toBe('own-was-x7');
  expect(ownId('???', 'x7', free)).toBe('own-x7');
});

it('makes an id of any text that the pack would take', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (question, isTaken) => {
      const id = ownId(question, 'q4', () => isTaken);
      expect(id).toMatch(/^own-[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(id.length).toBeLessThanOrEqual(60);
    }),
  );
});
