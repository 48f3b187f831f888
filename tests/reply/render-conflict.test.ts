import { expect, it } from 'vitest';
import { renderConflict } from '../../src/reply/render-conflict.ts';
import { contextFor } from '../fixtures/context.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const [theirs] = knowledge.entries;
if (!theirs) throw new Error('Read the pack: no entries, expected one');
const item = { content: null, aliases: { de: [], en: [] }, hidden: true };
const stored = { entry: theirs.id, version: 2, item, by: '7', at: 0 };
const textOf = (yours: string | null): string =>
  JSON.stringify(renderConflict(stored, theirs, yours, contextFor('de')).embeds);

it('shows what was typed beside what stands there', () => {
  expect(textOf('Ganz anders.')).toContain('Das hast du geschrieben');
  expect(textOf('Ganz anders.')).toContain('Es ist nichts verloren');
});

it('says nothing of what was typed where nothing was', () => {
  expect(textOf(null)).toContain('<@7>');
  expect(textOf(null)).not.toContain('geschrieben');
});
