import type { Ran } from '../command/command.ts';
import type { AttachedFile } from '../command/options.ts';
import { readOptions } from '../command/read-options.ts';
import type { Handled } from './handled.ts';
import { handledOf } from './handled-of.ts';
import type { CommandInteraction } from './interaction.ts';
import { readGiven } from './read-given.ts';
import type { Routed } from './routed.ts';
import { sayPrivately } from './say-privately.ts';
import { fileOf } from './shown-in.ts';

/** Runs a slash command, or what a command does from a message's menu. Rejects with whatever the command throws. */
export async function handleCommand(routed: Routed<CommandInteraction>): Promise<Handled> {
  const { interaction, command, part, context, contexts, path } = routed;
  if (interaction.data.type === 3 && command.menu !== undefined) {
    const { target_id: target, resolved } = interaction.data;
    const content = resolved.messages?.[target]?.content ?? '';
    return answered(await command.menu.run(content, context), routed);
  }
  const checked = readOptions(part.options, rawOptions(routed));
  if (checked.ok) {
    const ran =
      contexts && part.everywhere ? part.everywhere(checked.values, contexts) : part.run(checked.values, context);
    return answered(await ran, routed);
  }
  const { kind: problem, option, sentence } = checked.problem;
  const fact = { interaction: interaction.id, language: context.language };
  return {
    response: sayPrivately(sentence[context.language]),
    outcome: { ...fact, kind: 'bad-option', command: path, option, problem },
  };
}

function answered(ran: Ran, { interaction, context, path }: Routed<CommandInteraction>): Handled {
  const fact = { interaction: interaction.id, language: context.language };
  if ('kind' in ran) return handledOf(ran, { ...fact, kind: 'opened', command: path }, context.key);
  const outcome = { ...fact, kind: 'answered', command: path, cited: ran.cites.length } as const;
  return handledOf({ kind: 'reply', reply: ran }, outcome, context.key);
}

/** The values as they came, by the names that the command declared. */
function rawOptions({ part, interaction: { data } }: Routed<CommandInteraction>): Map<string, unknown> {
  const given = data.type === 1 ? readGiven(data).options : [];
  return new Map(
    Object.entries(part.options).flatMap(([key, spec]) => {
      const option = given.find(({ name }) => name === spec.names.en);
      if (option === undefined) return [];
      return [[key, spec.kind === 'file' ? (attachedAs(data, option.value) ?? option.value) : option.value] as const];
    }),
  );
}

/** Discord names an attachment by its id, and says elsewhere what it is. */
function attachedAs({ resolved }: CommandInteraction['data'], id: string | number | boolean): AttachedFile | null {
  const [, found] = Object.entries(resolved?.attachments ?? {}).find(([key]) => key === id) ?? [];
  return found === undefined ? null : fileOf(found);
}
