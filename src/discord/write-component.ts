/** The only writer of the JSON of a message's components: https://discord.com/developers/docs/components/reference */
import type { Button, Row, Select, SelectOption } from '../reply/reply.ts';

const BUTTON_STYLES = { primary: 1, secondary: 2, success: 3, danger: 4 } as const;

/** A row (1) of buttons (2) or with one string select (3). */
export const writeRow = (row: Row): object => ({ type: 1, components: row.map(componentOf) });

/** An option of a select menu, in a message or a modal. */
export const writeOption = ({ value, label, description, preset }: SelectOption): object => ({
  value,
  label,
  ...(description === undefined ? {} : { description }),
  ...(preset === undefined ? {} : { default: preset }),
});

function componentOf(component: Button | Select): object {
  if (component.kind === 'link') return { type: 2, style: 5, label: component.label, url: component.url };
  if (component.kind === 'select') return selectOf(component);
  return {
    type: 2,
    style: BUTTON_STYLES[component.style],
    label: component.label,
    custom_id: component.id,
    ...(component.emoji === undefined ? {} : { emoji: { name: component.emoji } }),
    ...(component.disabled === undefined ? {} : { disabled: component.disabled }),
  };
}

const selectOf = ({ id, placeholder, options, min, max }: Select): object => ({
  type: 3,
  custom_id: id,
  placeholder,
  options: options.map(writeOption),
  ...(min === undefined ? {} : { min_values: min }),
  ...(max === undefined ? {} : { max_values: max }),
});
