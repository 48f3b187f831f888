import type { Command } from '../command/command.ts';
import { addresseeOf, isForModerators } from './addressee-of.ts';
import { languageOf } from './context-of.ts';
import { noChoices } from './handle-autocomplete.ts';
import type { Handled } from './handled.ts';
import { type CommandInteraction, type PersonInteraction, parseInteraction } from './interaction.ts';
import { readGiven } from './read-given.ts';
import { type InteractionResponse, respond } from './respond.ts';

/** What an interaction is told while its answer takes time; null for what nobody waits for. */
export type DeferralOf = (interaction: unknown) => Pick<Handled, 'response' | 'outcome'> | null;

/**
 * Makes the function that decides how an answer is put off. Who sees a message that "is thinking" is fixed then, so it is
 * private where the answer will be: for moderators, from a message's menu, with the option `private`, and in a form that a
 * command opened. What a component leads to is acknowledged without a word, which fits whatever it does to its message.
 * A completion list is left empty: it cannot be filled later.
 */
export function createDeferralOf(commands: readonly Command[]): DeferralOf {
  return (json) => {
    const parsed = parseInteraction(json);
    if (!parsed.ok || parsed.interaction.type === 1) return null;
    const { interaction } = parsed;
    const addressee = addresseeOf(interaction, commands);
    if (addressee === null) return null;
    const fact = { interaction: interaction.id, language: languageOf(interaction.locale), command: addressee.path };
    const isPrivate = isForModerators(interaction, addressee) || asksForPrivacy(interaction);
    return { response: deferred(interaction, isPrivate), outcome: { kind: 'deferred', ...fact } };
  };
}

function deferred(interaction: PersonInteraction, isPrivate: boolean): InteractionResponse {
  if (interaction.type === 4) return noChoices;
  const isOfMessage = interaction.type === 3 || (interaction.type === 5 && interaction.message !== undefined);
  return respond(isOfMessage ? { kind: 'acknowledged' } : { kind: 'thinking', isPrivate });
}

function asksForPrivacy(interaction: PersonInteraction): boolean {
  return interaction.type === 5 || (interaction.type === 2 && isPrivateCommand(interaction));
}

function isPrivateCommand({ data }: CommandInteraction): boolean {
  return data.type === 3 || readGiven(data).options.some(({ name, value }) => name === 'private' && value === true);
}
