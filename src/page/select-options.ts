import type { Json, Person } from '../doors/local-discord/state.ts';

/** One choice of a select menu. */
export interface SelectOptionView {
  readonly value: string;
  readonly label: string;
  readonly description: string;
  readonly isDefault: boolean;
}

/** A select menu of people: https://discord.com/developers/docs/components/reference#user-select */
const USER_SELECT = 5;

/** The choices of a select menu; people where it is a menu of them. */
export function optionsOf({ type, options }: Json, people: readonly Person[]): SelectOptionView[] {
  if (type === USER_SELECT)
    return people.map(({ id, name }) => ({ value: id, label: name, description: '', isDefault: false }));
  return (Array.isArray(options) ? (options as Json[]) : []).map((option) => ({
    value: String(option.value),
    label: String(option.label),
    description: typeof option.description === 'string' ? option.description : '',
    isDefault: option.default === true,
  }));
}
