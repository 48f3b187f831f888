/** From what a person types in a terminal to the options of a command. */
import type { Knowledge } from '../../answer/answer.ts';
import { findPosition } from '../../answer/find-position.ts';
import type { Language } from '../../article/article.ts';
import type { Command } from '../../command/command.ts';
import type { OptionSpec } from '../../command/options.ts';
import type { Subcommand } from '../../command/subcommand.ts';
import { detectLanguage } from '../../search/detect-language.ts';
import { tokenize } from '../../search/tokenize.ts';

/** A command with its options by their English names, in the language that the person used, or else the article's. */
export interface TypedCommand {
  /** With its subcommand: `ask`, `curate add`. */
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  /** Null where the words are not the person's own. */
  readonly language: Language | null;
}

/** Reads `/command words option:words` or `/command subcommand words option:words` (in either language), or else a question. */
export function readTyped(line: string, commands: readonly Command[], knowledge: Knowledge): TypedCommand {
  const { name, rest = '' } = /^\/(?<name>\S*)\s*(?<rest>.*)$/su.exec(line.trim())?.groups ?? {};
  const { language: written } = knowledge.article;
  if (name === undefined)
    return { name: 'ask', options: { question: line.trim() }, language: detectLanguage(line) ?? written };
  const wanted = name.toLowerCase();
  const command = commands.find((it) => !it.hidden && Object.values(it.names).includes(wanted));
  if (command === undefined) return { name: wanted, options: {}, language: null };
  const { part, words } = partOf(command, rest);
  const options = readOptions(part, words, knowledge);
  const german = command.names.de === wanted && command.names.en !== wanted;
  const language = german ? 'de' : asking.has(command.name) ? (detectLanguage(rest) ?? written) : null;
  return { name: part === command ? command.name : `${command.name} ${part.name}`, options, language };
}

/** The subcommand that the first word names, in either language, with the words behind it; else the command itself. */
function partOf(command: Command, rest: string): { readonly part: Subcommand; readonly words: string } {
  const [first = ''] = rest.split(/\s/u);
  const part = command.subcommands?.find(({ names }) => Object.values(names).includes(first.toLowerCase()));
  return part === undefined ? { part: command, words: rest } : { part, words: rest.slice(first.length).trim() };
}

/** Commands whose words are the person's own; those of a quotation are the article's. */
const asking = new Set(['ask', 'position', 'compare']);

/** The first option takes the words; options that are named (`speaker:Putin`) take theirs. */
function readOptions({ name, options }: Subcommand, text: string, knowledge: Knowledge): Record<string, string> {
  const specs = Object.values(options).filter(({ kind }) => kind === 'text' || kind === 'whole');
  const names = specs.flatMap((spec) => Object.values(spec.names));
  const parts = names.length === 0 ? [text] : text.split(new RegExp(`(?:^|\\s)(${names.join('|')}):\\s*`, 'iu'));
  const [words = '', ...named] = parts.map((part) => part.trim());
  const given: Record<string, string> = {};
  for (let at = 0; at < named.length; at += 2) {
    const spec = specs.find((it) => isNamed(it, named[at] ?? ''));
    if (spec) given[spec.names.en] = named[at + 1] ?? '';
  }
  const open = specs.filter((spec) => !(spec.names.en in given));
  if (words === '') return given;
  if (name === 'position' && open.length > 1) return splitPosition(knowledge, words.split(/\s+/u));
  if (name === 'compare' && open.length > 1) return { ...splitComparison(knowledge, words.split(/\s+/u)), ...given };
  const [first] = open;
  return first ? { ...given, [first.names.en]: words } : given;
}

const isNamed = (spec: OptionSpec, name: string): boolean => Object.values(spec.names).includes(name.toLowerCase());

/**
 * Words that name an actor and then perhaps a topic, with nothing between: the longest beginning that is an actor's name,
 * else the first division that the article answers, else one word and the rest.
 */
export function splitPosition(knowledge: Knowledge, words: readonly string[]): Record<string, string> {
  const divisions = words.map((_, at) => ({
    actor: words.slice(0, at + 1).join(' '),
    ...(at + 1 < words.length && { topic: words.slice(at + 1).join(' ') }),
  }));
  const named = divisions.findLast(({ actor }) => isName(knowledge, actor));
  return named ?? divisions.find((it) => findPosition(knowledge, it).kind !== 'unanswered') ?? divisions[0] ?? {};
}

/** Words that name two actors and then perhaps a topic, divided as `splitPosition` does; an "and" between them is left out. */
function splitComparison(knowledge: Knowledge, words: readonly string[]): Record<string, string> {
  const named = words.filter((word, at) => at === 0 || !/^(?:und|and|&|vs\.?|mit|with)$/iu.test(word));
  const { actor: first = '', topic: rest } = splitPosition(knowledge, named);
  if (rest === undefined) return { first };
  const { actor: second = '', topic } = splitPosition(knowledge, rest.split(' '));
  return { first, second, ...(topic !== undefined && { topic }) };
}

const isName = ({ actors }: Knowledge, words: string): boolean =>
  actors.some(({ names, aliases }) =>
    [names.de, names.en, ...aliases.de, ...aliases.en].some((name) => folded(name) === folded(words)),
  );

const folded = (text: string): string =>
  tokenize(text)
    .map(({ fold }) => fold)
    .join(' ');
