import { clip } from '../reply/clip.ts';
import { LIMITS } from '../reply/limits.ts';
import { plainLine } from '../reply/plain-line.ts';
import type { Choice } from './command.ts';

/**
 * The first proposals that Discord has room for. A name is a label: one line, shortened at a word. A value must come
 * back as it was, so a proposal whose value is too long is left out; so is a repeated one.
 */
export function fitChoices(choices: readonly Choice[]): Choice[] {
  const values = new Set<string>();
  const fitting = choices
    .map(({ name, value }) => ({ name: clip(plainLine(name), LIMITS.choiceText), value }))
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= LIMITS.choiceText)
    .filter(({ value }) => !values.has(value) && values.add(value));
  return fitting.slice(0, LIMITS.choices);
}
