/** The composer by keyboard. */
import { COMMAND_FIELD, MORE_FIELD } from './composer-field.ts';
import type { ComposerModel } from './composer-model.ts';

/** A key as the browser tells it. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  /** A word is being put together from several keys. */
  readonly isComposing: boolean;
}

/** Does what a key does in a field with this text; false where the browser should do what it always does. */
export function pressKey(
  model: ComposerModel,
  { key, shiftKey, isComposing }: Key,
  field: string,
  text: string,
): boolean {
  if (isComposing) return false;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      return move(model, key === 'ArrowDown' ? 1 : -1, field);
    case 'Tab':
      return !shiftKey && pickActive(model);
    case 'Enter':
      if (shiftKey) return false;
      if (pickActive(model)) return true;
      if (field === MORE_FIELD) model.openMore();
      else model.send();
      return true;
    case ' ':
      if (field !== MORE_FIELD) return false;
      if (!pickActive(model)) model.openMore();
      return true;
    case 'Escape':
      return leave(model);
    case 'Backspace':
      return text === '' && erase(model, field);
    default:
      return false;
  }
}

/** Through the list; on the command and on the button of further options it opens their list first. */
function move(model: ComposerModel, step: number, field: string): boolean {
  if ((field === MORE_FIELD || field === COMMAND_FIELD) && !model.isListOpen) {
    model.openMore();
    return true;
  }
  const count = model.isListOpen ? model.items.length : 0;
  if (count === 0) return false;
  model.active = (model.active + step + count) % count;
  return true;
}

function pickActive(model: ComposerModel): boolean {
  if (!model.isListOpen || model.items.length === 0) return false;
  model.pick(model.active);
  return true;
}

/** First the list goes, then the command. */
function leave(model: ComposerModel): boolean {
  if (!model.isListOpen && model.draft.kind === 'text') return false;
  if (model.isListOpen) model.isListOpen = false;
  else model.reset();
  return true;
}

/** In an empty option, it takes the option away; in the first one, and on the command itself, the command. */
function erase(model: ComposerModel, field: string): boolean {
  const { draft, focused } = model;
  if (draft.kind === 'text' || field === MORE_FIELD) return false;
  if (focused === null || draft.fields[0]?.option.name === focused) model.reset('/');
  else model.remove(focused);
  return true;
}
