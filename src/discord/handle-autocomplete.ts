import type { Handled } from './handled.ts';
import type { AutocompleteInteraction } from './interaction.ts';
import { readGiven } from './read-given.ts';
import { type InteractionResponse, respond } from './respond.ts';
import type { Routed } from './routed.ts';

/** What a completion list gets that there is nothing for. */
export const noChoices: InteractionResponse = respond({ kind: 'choices', choices: [] });

/** Proposes values for the option that somebody is typing. Rejects with whatever the command throws. */
export async function handleAutocomplete(routed: Routed<AutocompleteInteraction>): Promise<Handled> {
  const { interaction, part, path, context } = routed;
  const fact = { interaction: interaction.id, language: context.language };
  const named = readGiven(interaction.data).options.flatMap(({ name, value, focused }) => {
    const key = Object.entries(part.options).find(([, spec]) => spec.names.en === name)?.[0];
    return key === undefined ? [] : [{ key, value: String(value), focused: focused === true }];
  });
  const typed = named.find(({ focused }) => focused);
  const others = named.filter((it) => it !== typed).map(({ key, value }) => [key, value] as const);
  const complete = typed && part.suggest?.[typed.key];
  const choices = complete ? await complete(typed.value, Object.fromEntries(others), context) : [];
  const outcome = {
    kind: 'suggested',
    command: path,
    option: typed?.key ?? null,
    choices: choices.length,
  } as const;
  return { response: respond({ kind: 'choices', choices }), outcome: { ...fact, ...outcome } };
}
