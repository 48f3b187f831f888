import { readComponentId } from '../command/component-id.ts';
import { wordsIn } from '../reply/words-in.ts';
import type { Handled } from './handled.ts';
import type { PressInteraction } from './interaction.ts';
import { respond } from './respond.ts';
import type { Routed } from './routed.ts';
import { sayPrivately } from './say-privately.ts';

/** Gives a press on a component to its command. Rejects with whatever the command throws. */
export async function handlePress({ interaction, part, path, context }: Routed<PressInteraction>): Promise<Handled> {
  const fact = { interaction: interaction.id, language: context.language };
  if (part.press === undefined) {
    const response = sayPrivately(wordsIn(context.language).notice.stale);
    return { response, outcome: { ...fact, kind: 'stale-component' } };
  }
  const { argument } = readComponentId(interaction.data.custom_id);
  const shown = (interaction.message?.embeds ?? []).map(({ footer, ...embed }) => ({
    ...embed,
    ...(footer && { footer: footer.text }),
  }));
  const pressed = await part.press(argument, context, interaction.data.values ?? [], shown);
  const cited = pressed.kind === 'remove' ? 0 : pressed.reply.cites.length;
  const outcome = { ...fact, kind: 'pressed', command: path, did: pressed.kind, cited } as const;
  const response = respond(pressed);
  return pressed.kind === 'remove' ? { response, after: 'delete-original', outcome } : { response, outcome };
}
