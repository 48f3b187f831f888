/** The only writer of modal JSON: https://discord.com/developers/docs/components/reference#label */
import type { Modal, Picker, TextInput } from '../reply/modal.ts';
import { writeOption } from './write-component.ts';

/** A modal as Discord's callback takes it. */
export interface ModalJson {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly object[];
}

const STYLES = { short: 1, paragraph: 2 } as const;

/** A modal as JSON: each part is a label (18) with a text input (4) or a string select (3). */
export const writeModal = ({ id, title, parts }: Modal): ModalJson => ({
  custom_id: id,
  title,
  components: parts.map((part) => ({
    type: 18,
    label: part.label,
    ...given({ description: part.description }),
    component: part.kind === 'text' ? inputOf(part) : selectOf(part),
  })),
});

const inputOf = ({ id, style, required = true, value, placeholder, minLength, maxLength }: TextInput): object => ({
  type: 4,
  custom_id: id,
  style: STYLES[style],
  required,
  ...given({ value, placeholder, min_length: minLength, max_length: maxLength }),
});

const selectOf = ({ id, required = true, placeholder, options, min, max }: Picker): object => ({
  type: 3,
  custom_id: id,
  required,
  options: options.map(writeOption),
  ...given({ placeholder, min_values: min, max_values: max }),
});

const given = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
