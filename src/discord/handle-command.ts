import type { Command } from '../command/command.ts';
import { readOptions } from '../command/read-options.ts';
import type { Reply } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import type { Handled } from './handled.ts';
import type { CommandInteraction } from './interaction.ts';
import { respond } from './respond.ts';
import type { Routed } from './routed.ts';
import { sayPrivately } from './say-privately.ts';

/** Runs a slash command, or what a command does from a message's menu. Rejects with whatever the command throws. */
export async function handleCommand(routed: Routed<CommandInteraction>): Promise<Handled> {
  const { interaction, command, context } = routed;
  const { language } = context;
  const fact = { interaction: interaction.id, language };
  const { menu } = command ?? {};
  if (command === null || (interaction.data.type === 3 && menu === undefined)) {
    const response = sayPrivately(wordsIn(language).notice.unknownCommand);
    return { response, outcome: { ...fact, kind: 'unknown-command' } };
  }
  if (interaction.data.type === 3 && menu !== undefined) {
    const { target_id: target, resolved } = interaction.data;
    return answered(await menu.run(resolved.messages?.[target]?.content ?? '', context), command, routed);
  }
  const checked = readOptions(command.options, rawOptions(command, interaction));
  if (!checked.ok) {
    const { kind: problem, option, sentence } = checked.problem;
    const response = sayPrivately(sentence[language]);
    return { response, outcome: { ...fact, kind: 'bad-option', command: command.name, option, problem } };
  }
  return answered(await command.run(checked.values, context), command, routed);
}

function answered(reply: Reply, { name }: Command, { interaction, context }: Routed<CommandInteraction>): Handled {
  const fact = { interaction: interaction.id, language: context.language };
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
