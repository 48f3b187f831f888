/** What a command learns of the person who asked. */
import type { Knowledge } from '../answer/answer.ts';
import type { Language } from '../article/article.ts';
import type { Context } from '../command/command.ts';
import type { PersonInteraction } from './interaction.ts';

/** Discord's permission bits: https://discord.com/developers/docs/topics/permissions */
const ADMINISTRATOR = 1n << 3n;
const MANAGE_MESSAGES = 1n << 13n;

/** German for a German Discord, English for every other. */
export function languageOf(locale: string | undefined): Language {
  return locale?.startsWith('de') ? 'de' : 'en';
}

/** The context of one interaction. In a direct message nobody moderates: there is no member with permissions. */
export function contextOf(interaction: PersonInteraction, knowledge: Knowledge): Context {
  const user = interaction.member?.user ?? interaction.user;
  if (user === undefined)
    throw new Error(`Read the interaction "${interaction.id}": no person, expected a member or a user`);
  const permissions = BigInt(interaction.member?.permissions ?? '0');
  return {
    knowledge,
    language: languageOf(interaction.locale),
    asker: { id: user.id, moderates: (permissions & (ADMINISTRATOR | MANAGE_MESSAGES)) !== 0n },
  };
}
