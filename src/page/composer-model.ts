/** How the composer behaves, without drawing it: what is written, what the list above offers, what keys do. */
import type { ChoiceView, CommandView, OptionView } from './command-view.ts';
import { type After, type Completer, type Completion, createCompleter } from './completer.ts';
import { COMMAND_FIELD, MORE_FIELD, TEXT_FIELD } from './composer-field.ts';
import {
  addOption,
  type CommandDraft,
  choose,
  type Draft,
  emptyDraft,
  type FieldProblem,
  nextEmpty,
  removeOption,
  startCommand,
  typeInto,
  valuesOf,
  valuesSoFar,
  withoutProblem,
} from './draft.ts';
import { choiceItems, commandItems, type ListItem, optionItems } from './list-item.ts';
import { ownChoices, readChoices } from './own-choices.ts';
import type { PageStore } from './page-store.ts';
import { readCommand } from './read-command.ts';

/** The composer's state and what people do to it; `changed` is called after each change. */
export class ComposerModel {
  draft: Draft = emptyDraft;
  /** The option that is being typed into; null for the text, and for the list of further options. */
  focused: string | null = null;
  isListOpen = false;
  active = 0;
  completion: Completion<ChoiceView> | null = null;
  problems: ReadonlyMap<string, FieldProblem> = new Map();
  /** The field that is to have the focus once the composer is drawn. */
  focusNext: string | null = null;
  readonly #store: PageStore;
  readonly #completer: Completer<ChoiceView>;
  readonly #changed: () => void;

  constructor(store: PageStore, after: After, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
    this.#completer = createCompleter<ChoiceView>(after, (completion) => {
      this.completion = completion;
      this.active = 0;
      changed();
    });
  }

  /** What the list above shows: commands, further options, or choices of the focused option. */
  get items(): readonly ListItem[] {
    const { draft } = this;
    if (draft.kind === 'text') return commandItems(this.#store.commands, draft.text, (command) => this.start(command));
    const option = this.focusedOption;
    if (option === null) return optionItems(draft, (it) => this.#add(it));
    return choiceItems(this.#store, option, this.completion, (choice) => this.#choose(option, choice));
  }

  /** The option that is being typed into. */
  get focusedOption(): OptionView | null {
    if (this.draft.kind === 'text') return null;
    return this.draft.fields.find(({ option }) => option.name === this.focused)?.option ?? null;
  }

  /** Picks a line of the list. */
  pick(at: number): void {
    this.items[at]?.pick();
  }

  /** Somebody types or pastes a text; a slash opens the commands, and a command with a space after it starts. */
  typeText(text: string): void {
    this.draft = { kind: 'text', text };
    this.isListOpen = text.startsWith('/') && !text.includes('\n');
    this.active = 0;
    const typed = readCommand(this.#store.commands, text);
    if (typed !== null) this.start(typed.command, typed.texts);
  }

  /** Starts a command with what is typed into its options already. */
  start(command: CommandView, texts: Readonly<Record<string, string>> = {}): void {
    this.draft = startCommand(command, texts);
    this.problems = new Map();
    const empty = this.draft.fields.find(({ text }) => text === '') ?? this.draft.fields.at(-1);
    this.#focus(empty?.option.name ?? COMMAND_FIELD);
    // A command with nothing to fill in, or all of it filled in, waits for Enter and not for a choice.
    this.isListOpen = empty?.text === '';
  }

  /** Somebody types into an option. */
  typeOption(option: OptionView, text: string): void {
    if (this.draft.kind !== 'command') return;
    this.draft = typeInto(this.draft, option.name, text);
    this.problems = withoutProblem(this.problems, option.name);
    this.isListOpen = true;
    this.#complete(this.draft, option, text);
  }

  /** An option gets the focus; what was chosen or filled in already needs no list. */
  enter(option: OptionView): void {
    if (this.draft.kind !== 'command' || this.focused === option.name) return;
    this.focused = option.name;
    const text = this.draft.fields.find((field) => field.option.name === option.name)?.text ?? '';
    this.isListOpen = text === '' || this.problems.has(option.name);
    if (text === '') this.#complete(this.draft, option, text);
    else this.#stopCompleting();
  }

  /** Shows the options that are not filled in yet. */
  openMore(): void {
    this.#focus(MORE_FIELD);
    this.active = 0;
    this.isListOpen = true;
  }

  /** Takes an option away. */
  remove(name: string): void {
    if (this.draft.kind !== 'command') return;
    const before = this.draft.fields.findIndex(({ option }) => option.name === name) - 1;
    this.draft = removeOption(this.draft, name);
    this.#focus(this.draft.fields[Math.max(0, before)]?.option.name ?? COMMAND_FIELD);
  }

  /** Puts everything away but this text. */
  reset(text = ''): void {
    this.#stopCompleting();
    this.problems = new Map();
    this.draft = { kind: 'text', text };
    this.isListOpen = text !== '';
    this.#focus(TEXT_FIELD);
  }

  /** Sends what is written; what cannot be sent is marked, and the first of it gets the focus. */
  send(): void {
    const { draft } = this;
    if (draft.kind === 'text') {
      this.#sendText(draft.text);
      return;
    }
    const read = valuesOf(draft);
    if (read.ok) {
      void this.#store.acts.run(draft.command.path, read.values);
      this.reset();
      return;
    }
    this.problems = read.problems;
    this.isListOpen = true;
    this.#focus([...read.problems.keys()][0] ?? COMMAND_FIELD);
  }

  /** A command that was typed as a text is shown with its options first. */
  #sendText(text: string): void {
    const typed = readCommand(this.#store.commands, `${text} `);
    if (typed !== null) this.start(typed.command, typed.texts);
    else if (text.trim() !== '') {
      void this.#store.acts.say(text);
      this.reset();
    }
  }

  #choose(option: OptionView, choice: ChoiceView): void {
    if (this.draft.kind !== 'command') return;
    this.draft = choose(this.draft, option.name, choice);
    this.problems = withoutProblem(this.problems, option.name);
    this.#stopCompleting();
    this.isListOpen = false;
    this.#focus(nextEmpty(this.draft, option.name) ?? option.name);
    this.#changed();
  }

  #add(option: OptionView): void {
    if (this.draft.kind !== 'command') return;
    this.draft = addOption(this.draft, option);
    this.#focus(option.name);
  }

  #complete(draft: CommandDraft, option: OptionView, text: string): void {
    if (option.completes) {
      const values = valuesSoFar(draft, option.name);
      this.#completer.ask(async () =>
        readChoices(await this.#store.acts.complete(draft.command.path, values, option.name)),
      );
      return;
    }
    this.#completer.stop();
    this.completion = { state: 'ready', choices: ownChoices(this.#store, option, text) };
    this.active = 0;
  }

  #stopCompleting(): void {
    this.#completer.stop();
    this.completion = null;
  }

  #focus(field: string): void {
    this.focusNext = field;
    if ([TEXT_FIELD, COMMAND_FIELD, MORE_FIELD].includes(field)) this.focused = null;
  }
}
