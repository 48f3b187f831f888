import { readComponentId } from '../command/component-id.ts';
import type { ModalFields } from '../reply/modal.ts';
import { wordsIn } from '../reply/words-in.ts';
import type { Handled } from './handled.ts';
import { handledOf } from './handled-of.ts';
import type { SubmitInteraction } from './interaction.ts';
import type { Routed } from './routed.ts';
import { sayPrivately } from './say-privately.ts';
import { shownIn } from './shown-in.ts';

/** Gives what somebody filled into a modal to its command. Rejects with whatever the command throws. */
export async function handleSubmit({ interaction, part, path, context }: Routed<SubmitInteraction>): Promise<Handled> {
  const fact = { interaction: interaction.id, language: context.language };
  if (part.submit === undefined) {
    const response = sayPrivately(wordsIn(context.language).notice.staleForm);
    return { response, outcome: { ...fact, kind: 'stale-component' } };
  }
  const { data, message } = interaction;
  const { argument } = readComponentId(data.custom_id);
  const shown = message === undefined ? null : shownIn(message);
  const { kind, reply } = await part.submit(argument, fieldsOf(data), context, shown);
  // Without a message there is nothing to update; Discord would refuse it, and the person would see nothing.
  const did = shown === null ? 'reply' : kind;
  const outcome = { ...fact, kind: 'submitted', command: path, did, cited: reply.cites.length } as const;
  return handledOf({ kind: did, reply }, outcome, context.key);
}

function fieldsOf({ components }: SubmitInteraction['data']): ModalFields {
  const inner = components.flatMap((part) => ('component' in part ? [part.component] : part.components));
  return {
    texts: Object.fromEntries(inner.flatMap((it) => ('value' in it ? [[it.custom_id, it.value]] : []))),
    picked: Object.fromEntries(inner.flatMap((it) => ('values' in it ? [[it.custom_id, it.values]] : []))),
  };
}
