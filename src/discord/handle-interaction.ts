/** The one way through the house: interaction JSON → command → response JSON, with the one catch. */
import type { Knowledge } from '../answer/answer.ts';
import type { Language } from '../article/article.ts';
import type { Command, Context } from '../command/command.ts';
import { readComponentId } from '../command/component-id.ts';
import { readOptions } from '../command/read-options.ts';
import { newNotice } from '../reply/new-reply.ts';
import type { Reply } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { contextOf, languageOf } from './context-of.ts';
import type { Handled } from './handled.ts';
import {
  type AutocompleteInteraction,
  type CommandInteraction,
  type ParsedInteraction,
  type PersonInteraction,
  type PressInteraction,
  parseInteraction,
} from './interaction.ts';
import { respond } from './respond.ts';

/** What `createHandle` needs: the knowledge to answer from and the commands to route to. */
export interface HandleOptions {
  readonly knowledge: Knowledge;
  readonly commands: readonly Command[];
}

/** An interaction with the command that it is for, if there is one, and what that command may know. */
interface Routed<I extends PersonInteraction> {
  readonly interaction: I;
  readonly command: Command | null;
  readonly context: Context;
}

/**
 * Makes the one function that every door calls. It is synchronous and never throws, whatever JSON it gets: what a command
 * throws becomes a private apology that carries the interaction's id, with the error in the outcome.
 */
export function createHandle({ knowledge, commands }: HandleOptions): (interaction: unknown) => Handled {
  const byName = new Map<string | null, Command>(commands.map((command) => [command.name, command]));
  const byMenu = new Map(commands.flatMap((command) => (command.menu ? [[command.menu.names.en, command]] : [])));
  return function handle(json) {
    const parsed = parseInteraction(json);
    if (!parsed.ok) return notUnderstood(parsed);
    const { interaction } = parsed;
    if (interaction.type === 1) return { response: respond({ kind: 'pong' }), outcome: { kind: 'ping' } };
    const name = commandNameOf(interaction);
    const command = (isMenu(interaction) ? byMenu : byName).get(name) ?? null;
    try {
      return route(interaction, command, contextOf(interaction, knowledge));
    } catch (error) {
      return crashed(interaction, command, error);
    }
  };
}

function commandNameOf(interaction: PersonInteraction): string | null {
  return interaction.type === 3 ? readComponentId(interaction.data.custom_id).command : interaction.data.name;
}

const isMenu = (interaction: PersonInteraction): boolean => interaction.type === 2 && interaction.data.type === 3;

function route(interaction: PersonInteraction, command: Command | null, context: Context): Handled {
  switch (interaction.type) {
    case 2:
      return run({ interaction, command, context });
    case 3:
      return press({ interaction, command, context });
    case 4:
      return suggest({ interaction, command, context });
  }
}

function run({ interaction, command, context }: Routed<CommandInteraction>): Handled {
  const { language } = context;
  const fact = { interaction: interaction.id, language };
  const { menu } = command ?? {};
  if (command === null || (interaction.data.type === 3 && menu === undefined)) {
    return {
      response: privately(wordsIn(language).notice.unknownCommand),
      outcome: { ...fact, kind: 'unknown-command' },
    };
  }
  if (interaction.data.type === 3 && menu !== undefined) {
    const { target_id: target, resolved } = interaction.data;
    return answered(menu.run(resolved.messages?.[target]?.content ?? '', context), command, fact);
  }
  const checked = readOptions(command.options, rawOptions(command, interaction));
  if (!checked.ok) {
    const { kind: problem, option, sentence } = checked.problem;
    const response = privately(sentence[language]);
    return { response, outcome: { ...fact, kind: 'bad-option', command: command.name, option, problem } };
  }
  return answered(command.run(checked.values, context), command, fact);
}

function answered(
  reply: Reply,
  { name }: Command,
  fact: { readonly interaction: string; readonly language: Language },
): Handled {
  const outcome = { ...fact, kind: 'answered', command: name, cited: reply.cites.length } as const;
  return { response: respond({ kind: 'reply', reply }), outcome };
}

/** The values as they came, by the names that the command declared. */
function rawOptions({ options }: Command, { data }: CommandInteraction): Map<string, unknown> {
  const given = data.type === 1 ? (data.options ?? []) : [];
  return new Map(
    Object.entries(options).flatMap(([key, spec]) => {
      const option = given.find(({ name }) => name === spec.names.en);
      return option ? [[key, option.value] as const] : [];
    }),
  );
}

function press({ interaction, command, context }: Routed<PressInteraction>): Handled {
  const fact = { interaction: interaction.id, language: context.language };
  if (command?.press === undefined) {
    const response = privately(wordsIn(context.language).notice.stale);
    return { response, outcome: { ...fact, kind: 'stale-component' } };
  }
  const { argument } = readComponentId(interaction.data.custom_id);
  const shown = (interaction.message?.embeds ?? []).map(({ footer, ...embed }) => ({
    ...embed,
    ...(footer && { footer: footer.text }),
  }));
  const pressed = command.press(argument, context, interaction.data.values ?? [], shown);
  const cited = pressed.kind === 'remove' ? 0 : pressed.reply.cites.length;
  const outcome = { ...fact, kind: 'pressed', command: command.name, did: pressed.kind, cited } as const;
  const response = respond(pressed);
  return pressed.kind === 'remove' ? { response, after: 'delete-original', outcome } : { response, outcome };
}

function suggest({ interaction, command, context }: Routed<AutocompleteInteraction>): Handled {
  const fact = { interaction: interaction.id, language: context.language };
  if (command === null) return { response: respond(noChoices), outcome: { ...fact, kind: 'unknown-command' } };
  const given = interaction.data.options ?? [];
  const named = given.flatMap(({ name, value, focused }) => {
    const key = Object.entries(command.options).find(([, spec]) => spec.names.en === name)?.[0];
    return key === undefined ? [] : [{ key, value: String(value), focused: focused === true }];
  });
  const typed = named.find(({ focused }) => focused);
  const others = named.filter((it) => it !== typed).map(({ key, value }) => [key, value] as const);
  const complete = typed && command.suggest?.[typed.key];
  const choices = complete ? complete(typed.value, Object.fromEntries(others), context) : [];
  const outcome = {
    kind: 'suggested',
    command: command.name,
    option: typed?.key ?? null,
    choices: choices.length,
  } as const;
  return { response: respond({ kind: 'choices', choices }), outcome: { ...fact, ...outcome } };
}

const noChoices = { kind: 'choices', choices: [] } as const;

function privately(content: string): Handled['response'] {
  return respond({ kind: 'reply', reply: newNotice(content) });
}

/** Who waits for an answer gets one: a person a private reply (types 2, 3, 5), a completion list no choices (type 4). */
function notUnderstood({ envelope, places }: ParsedInteraction & { ok: false }): Handled {
  const outcome = { kind: 'not-understood', interaction: envelope?.id ?? null, places } as const;
  if (envelope?.type === 4) return { response: respond(noChoices), outcome };
  if (envelope === null || ![2, 3, 5].includes(envelope.type)) return { response: null, outcome };
  return { response: privately(wordsIn(languageOf(envelope.locale)).notice.notUnderstood), outcome };
}

function crashed(interaction: PersonInteraction, command: Command | null, error: unknown): Handled {
  const language = languageOf(interaction.locale);
  const response =
    interaction.type === 4 ? respond(noChoices) : privately(wordsIn(language).notice.crashed(interaction.id));
  const outcome = {
    kind: 'crashed',
    interaction: interaction.id,
    language,
    command: command?.name ?? null,
    error,
  } as const;
  return { response, outcome };
}
