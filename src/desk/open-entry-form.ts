import { allParagraphs } from '../article/span.ts';
import type { Context, Opening } from '../command/command.ts';
import { componentId } from '../command/component-id.ts';
import { clip } from '../reply/clip.ts';
import type { KeptText } from '../reply/keep-typed.ts';
import { LIMITS } from '../reply/limits.ts';
import type { ModalFields, Picker, TextInput } from '../reply/modal.ts';
import { plainLine } from '../reply/plain-line.ts';
import type { SelectOption } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { type FormTarget, formatTarget } from './form-target.ts';

/** What stands in the form of an entry. */
export interface Filled {
  readonly question: string;
  readonly answer: string;
  /** A paragraph's number; '' for anywhere. */
  readonly paragraph: string;
  /** One piece a line. */
  readonly evidence: string;
  /** One a line. */
  readonly phrasings: string;
}

/** The form as it is when nothing is filled in. */
export const nothingFilled: Filled = { question: '', answer: '', paragraph: '', evidence: '', phrasings: '' };

/** The most characters of each part: together what a refusal can keep, see `keepTyped`. */
const MOST = { question: 200, answer: 1000, evidence: 1500, phrasings: 1200 } as const;

/** The choice of the menu of paragraphs that leaves it open. */
const ANYWHERE = 'any';

/** Opens the form of an entry; null where its id has no room in the id of a form. */
export function openEntryForm(target: FormTarget, filled: Filled, context: Context): Opening | null {
  const { form } = wordsIn(context.language).curation;
  const id = componentId('curate edit', formatTarget(target));
  if (id === null) return null;
  const title = target.kind === 'not_stated' ? form.addNotStated : target.entry === null ? form.add : form.edit;
  const part = (name: keyof typeof MOST, style: TextInput['style'], required: boolean): TextInput => ({
    kind: 'text',
    id: name,
    label: form[name].label,
    description: form[name].help,
    style,
    required,
    maxLength: MOST[name],
    value: filled[name].slice(0, MOST[name]),
  });
  return {
    kind: 'modal',
    modal: {
      id,
      title,
      parts: [
        part('question', 'short', true),
        part('answer', 'paragraph', true),
        paragraphMenu(filled.paragraph, context),
        part('evidence', 'paragraph', true),
        part('phrasings', 'paragraph', false),
      ],
    },
  };
}

/** Every paragraph with how it begins; of a long article the first ones: the rest is found by the words. */
function paragraphMenu(chosen: string, { knowledge, language }: Context): Picker {
  const words = wordsIn(language);
  const { form } = words.curation;
  const { article } = knowledge;
  const paragraphs = allParagraphs(article).slice(0, LIMITS.selectOptions - 1);
  const known = paragraphs.some(({ number }) => String(number) === chosen);
  const options = paragraphs.map(({ number, span }): SelectOption => {
    const description = clip(plainLine(article.text.slice(span.start, span.end)), LIMITS.selectText);
    return { value: String(number), label: words.place(number), description, preset: String(number) === chosen };
  });
  return {
    kind: 'select',
    id: 'paragraph',
    label: form.paragraph.label,
    description: form.paragraph.help,
    required: false,
    options: [{ value: ANYWHERE, label: form.anyParagraph, preset: !known }, ...options],
  };
}

/** What somebody filled in. */
export function readFilled({ texts, picked }: ModalFields): Filled {
  const { question = '', answer = '', evidence = '', phrasings = '' } = texts;
  const [paragraph = ANYWHERE] = picked.paragraph ?? [];
  return { question, answer, paragraph: paragraph === ANYWHERE ? '' : paragraph, evidence, phrasings };
}

/** What was filled in, to be kept in a message, in the order of the form. */
export function keptOf(filled: Filled, { language }: Context): KeptText[] {
  const { form } = wordsIn(language).curation;
  return PARTS.map((name) => ({ label: form[name].label, text: filled[name] }));
}

/** Reads what `keptOf` made, in whatever language. */
export function filledOf(kept: readonly KeptText[]): Filled {
  return Object.fromEntries(PARTS.map((name, at) => [name, kept[at]?.text ?? ''])) as unknown as Filled;
}

const PARTS = ['question', 'answer', 'paragraph', 'evidence', 'phrasings'] as const;
