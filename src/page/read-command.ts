/** A command that is typed or pasted as a text, as it stands in manuals and in other people's messages. */
import type { CommandView } from './command-view.ts';

/** A command, and what is typed into its options, by registered name. */
export interface TypedCommand {
  readonly command: CommandView;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Reads `/ask What does Putin want?` and `/check quote: “…” speaker: Putin`: the words go into the first option, those
 * behind an option's name into that one. Null where the text does not begin with a command and a space, or says more than
 * the command takes.
 */
export function readCommand(commands: readonly CommandView[], text: string): TypedCommand | null {
  const names = commands.flatMap((command) => [command.label, command.path].map((name) => ({ command, name })));
  const typed = text.replaceAll(/\s+/gu, ' ').toLowerCase();
  const [named] = names
    .filter(({ name }) => typed.startsWith(`/${name} `))
    .toSorted((a, b) => b.name.length - a.name.length);
  if (named === undefined) return null;
  const { command, name } = named;
  const rest = text.replaceAll(/\s+/gu, ' ').slice(name.length + 1);
  if (command.options.length === 0 && rest.trim() !== '') return null;
  return { command, texts: textsIn(command, rest) };
}

function textsIn({ options }: CommandView, words: string): Record<string, string> {
  const names = options.flatMap(({ label, name }) => [label, name]);
  const [first = '', ...named] = words.split(new RegExp(`\\s(${names.join('|')}):`, 'iu')).map((part) => part.trim());
  const texts: Record<string, string> = {};
  const [opening] = options;
  if (opening !== undefined && first !== '') texts[opening.name] = first;
  for (let at = 0; at + 1 < named.length; at += 2) {
    const wanted = named[at]?.toLowerCase();
    const option = options.find(({ label, name }) => label === wanted || name === wanted);
    if (option !== undefined) texts[option.name] = named[at + 1] ?? '';
  }
  return texts;
}
