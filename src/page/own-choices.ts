import type { Json } from '../doors/local-discord/state.ts';
import { type ChoiceView, OPTION, type OptionView } from './command-view.ts';
import type { PageStore } from './page-store.ts';

/** Choices that need no bot: registered ones, yes and no, people, channels. */
export function ownChoices({ texts, place }: PageStore, option: OptionView, typed: string): readonly ChoiceView[] {
  const textChannels = place.channels.filter(({ kind }) => kind === 'text');
  const wanted = typed.trim().toLowerCase();
  return allChoices().filter(({ name }) => name.toLowerCase().includes(wanted));

  function allChoices(): readonly ChoiceView[] {
    if (option.type === OPTION.user) return place.people.map(({ id, name }) => ({ name: `@${name}`, value: id }));
    if (option.type === OPTION.channel) return textChannels.map(({ id, name }) => ({ name: `#${name}`, value: id }));
    if (option.type !== OPTION.flag) return option.choices;
    return [
      { name: texts.yes, value: true },
      { name: texts.no, value: false },
    ];
  }
}

/** Choices as the bot sent them; null where it sent none. */
export function readChoices(choices: readonly Json[] | null): ChoiceView[] | null {
  return choices?.map(({ name, value }) => ({ name: String(name), value: value as ChoiceView['value'] })) ?? null;
}
