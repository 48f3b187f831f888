import { readComponentId } from '../command/component-id.ts';
import { wordsIn } from '../reply/words-in.ts';
import type { Handled } from './handled.ts';
import { handledOf } from './handled-of.ts';
import type { PressInteraction } from './interaction.ts';
import type { Routed } from './routed.ts';
import { sayPrivately } from './say-privately.ts';
import { filesIn, shownIn } from './shown-in.ts';

/** Gives a press on a component to its command. Rejects with whatever the command throws. */
export async function handlePress({ interaction, part, path, context }: Routed<PressInteraction>): Promise<Handled> {
  const fact = { interaction: interaction.id, language: context.language };
  if (part.press === undefined) {
    const response = sayPrivately(wordsIn(context.language).notice.stale);
    return { response, outcome: { ...fact, kind: 'stale-component' } };
  }
  const { argument } = readComponentId(interaction.data.custom_id);
  const { data, message = {} } = interaction;
  const pressed = await part.press(argument, context, data.values ?? [], shownIn(message), filesIn(message));
  const cited = 'reply' in pressed ? pressed.reply.cites.length : 0;
  const outcome = { ...fact, kind: 'pressed', command: path, did: pressed.kind, cited } as const;
  return handledOf(pressed, outcome, context.key);
}
