/** What a command learns of the person who asked. */
import type { Language } from '../article/article.ts';
import type { Context } from '../command/command.ts';
import type { PersonInteraction } from './interaction.ts';

/** Discord's permission bits: https://discord.com/developers/docs/topics/permissions */
const ADMINISTRATOR = 1n << 3n;
/** What makes a moderator. */
export const MANAGE_MESSAGES = 1n << 13n;

/** Discord's epoch, in milliseconds, and the bits below the time of an id: https://discord.com/developers/docs/reference#snowflakes */
const EPOCH = 1_420_070_400_000n;
const BITS_BELOW_TIME = 22n;

/** German for a German Discord, English for every other. */
export function languageOf(locale: string | undefined): Language {
  return locale?.startsWith('de') ? 'de' : 'en';
}

/** Discord's id of the server where something happened; null in direct messages. */
export function serverOf({ guild_id }: PersonInteraction): string | null {
  return guild_id ?? null;
}

/** Discord's id of the channel where something happened; null where Discord does not say. */
export function channelOf({ channel_id }: PersonInteraction): string | null {
  return channel_id ?? null;
}

/** Discord's id of the person who did it. */
export function personOf({ id, member, user }: PersonInteraction): string {
  const person = member?.user ?? user;
  if (person === undefined) throw new Error(`Read the interaction "${id}": no person, expected a member or a user`);
  return person.id;
}

/** The context of one interaction. In a direct message nobody moderates: there is no member with permissions. */
export function contextOf(
  interaction: PersonInteraction,
  served: Pick<Context, 'knowledge' | 'curation' | 'fetchText' | 'articles' | 'key'>,
): Context {
  return {
    ...served,
    language: languageOf(interaction.locale),
    asker: { id: personOf(interaction), moderates: moderates(interaction) },
    server: serverOf(interaction),
    channel: channelOf(interaction),
    interaction: { id: interaction.id, at: Number((BigInt(interaction.id) >> BITS_BELOW_TIME) + EPOCH) },
  };
}

/** Whether the person has the Manage Messages permission in the server; in direct messages nobody has. */
export function moderates({ guild_id, member }: PersonInteraction): boolean {
  const permissions = BigInt(member?.permissions ?? '0');
  return guild_id !== undefined && (permissions & (ADMINISTRATOR | MANAGE_MESSAGES)) !== 0n;
}
