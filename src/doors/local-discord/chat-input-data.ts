import { type Attachment, addFile, attachmentPayload } from './attachments.ts';
import { type Act, type OptionValue, resolvedPeople } from './interaction-payload.ts';
import { requireUse } from './may-use.ts';
import { optionChecks, requiredOptions } from './option-checks.ts';
import { channelPayload } from './payload.ts';
import { findCommand } from './registered-commands.ts';
import type { Json, State } from './state.ts';

/** A slash command as somebody types it. */
export interface ChatInput {
  /** Its registered name, followed by those of group and subcommand where it has them: `curate entries add`. */
  readonly command: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** The option that is being typed; none where the command is sent. */
  readonly focused?: string;
}

/**
 * The data of a slash command, checked against the registration as Discord's client checks it. Throws for a command that
 * is not registered or not for this person and place, and for options that it does not have or does not take. While an
 * option is being typed, the others may be missing or unfinished.
 */
export function chatInputData(state: State, where: Act, { command: path, options = {}, focused }: ChatInput): Json {
  const [name = '', ...subcommands] = path.split(' ');
  const command = findCommand(state, name);
  requireUse(where, command);
  const trail = trailOf(command, subcommands);
  const registered = optionsOf(trail.at(-1) ?? command);
  const typed = Object.entries(options).map(([key, value]) => ({
    key,
    value,
    option: findOption(path, registered, key),
  }));
  if (focused === undefined) {
    for (const { option, value } of typed) optionChecks(state, path, option, value);
    requiredOptions(path, registered, Object.keys(options));
  } else requireCompleting(path, registered, focused, options);
  const files = new Map(
    typed.flatMap(({ key, value }) => (typeof value === 'object' ? [[key, addFile(state, value)]] : [])),
  );
  const given = typed.map(({ key, value, option }) => ({
    name: key,
    type: option.type,
    value: files.get(key)?.id ?? value,
    ...(key === focused && { focused: true }),
  }));
  const resolved = resolvedBy(state, given, [...files.values()]);
  const nested = trail.reduceRight<Json[]>((inner, it) => [{ name: it.name, type: it.type, options: inner }], given);
  return {
    id: command.id,
    name: command.name,
    type: 1,
    ...(nested.length > 0 && { options: nested }),
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
}

/** What the data names by ids: people, channels and files. */
function resolvedBy(state: State, given: readonly Json[], files: readonly Attachment[]): Json {
  const people = given.flatMap(({ type, value }) => (type === 6 ? (state.people.get(String(value)) ?? []) : []));
  const channels = given.flatMap(({ type, value }) => (type === 7 ? (state.channels.get(String(value)) ?? []) : []));
  const attachments = files.map((it) => [it.id, { ...attachmentPayload(state, it), ephemeral: true }] as const);
  const payloads = channels.map((it) => [it.id, channelPayload(state, it)] as const);
  return {
    ...(people.length > 0 && resolvedPeople(people)),
    ...(payloads.length > 0 && { channels: Object.fromEntries(payloads) }),
    ...(attachments.length > 0 && { attachments: Object.fromEntries(attachments) }),
  };
}

/** The group and the subcommand that the names lead to. Throws where they lead nowhere, or not far enough. */
function trailOf(command: Json, names: readonly string[]): Json[] {
  const trail: Json[] = [];
  let path = String(command.name);
  for (const name of names) {
    const options = optionsOf(trail.at(-1) ?? command).filter(isSubcommand);
    const found = options.find((it) => it.name === name);
    if (found === undefined) throw new Error(`Run "${path} ${name}": no such subcommand, expected ${listed(options)}`);
    trail.push(found);
    path += ` ${name}`;
  }
  const further = optionsOf(trail.at(-1) ?? command).filter(isSubcommand);
  if (further.length > 0) throw new Error(`Run "${path}": nothing to run yet, expected ${listed(further)} behind it`);
  return trail;
}

function findOption(path: string, registered: readonly Json[], name: string): Json {
  const found = registered.find((it) => it.name === name);
  if (found === undefined) throw new Error(`Run "${path}" with the option "${name}": expected ${listed(registered)}`);
  return found;
}

function requireCompleting(path: string, registered: readonly Json[], focused: string, options: Json): void {
  const completing = registered.filter(({ autocomplete }) => autocomplete === true);
  if (completing.some(({ name }) => name === focused) && focused in options) return;
  throw new Error(`Complete the option "${focused}" of "${path}": expected ${listed(completing)}, with what is typed`);
}

function isSubcommand({ type }: Json): boolean {
  return type === 1 || type === 2;
}

function optionsOf({ options }: Json): readonly Json[] {
  return Array.isArray(options) ? options : [];
}

function listed(options: readonly Json[]): string {
  return options.length === 0 ? 'no option' : `one of ${options.map(({ name }) => `"${name}"`).join(', ')}`;
}
