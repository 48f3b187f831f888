/** The nouns of a form that opens over Discord; limits in limits.ts. Its texts are shown plainly. */
import type { SelectOption } from './reply.ts';

interface PartBase {
  /** Of its own within the modal; what is filled in comes back under it. */
  readonly id: string;
  readonly label: string;
  /** Stands below the label. */
  readonly description?: string;
  /** Whether it must be filled in; it must unless this is false. */
  readonly required?: boolean;
  /** Stands in it while it is empty. */
  readonly placeholder?: string;
}

/** A text to write: one line, or several. */
export interface TextInput extends PartBase {
  readonly kind: 'text';
  readonly style: 'short' | 'paragraph';
  /** What stands in it already. */
  readonly value?: string;
  /** In characters. */
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** A menu to pick from. */
export interface Picker extends PartBase {
  readonly kind: 'select';
  readonly options: readonly SelectOption[];
  /** How many are picked; one unless said otherwise. */
  readonly min?: number;
  readonly max?: number;
}

/** A form of one to five parts. */
export interface Modal {
  /** Made by `componentId`: says which command gets what is sent, and what it is told. */
  readonly id: string;
  readonly title: string;
  readonly parts: readonly (TextInput | Picker)[];
}

/** What was written and picked, by the ids of the parts. What Discord did not send is not there. */
export interface ModalFields {
  readonly texts: Readonly<Record<string, string>>;
  readonly picked: Readonly<Record<string, readonly string[]>>;
}
