/** Users, members, channels and messages as Discord writes them. */
import { attachmentPayload } from './attachments.ts';
import { numberComponents } from './number-components.ts';
import type { Channel, Json, Message, Person, State } from './state.ts';

/** View Channel, Send Messages, Embed Links, Read Message History, Use Application Commands. */
const MEMBER_PERMISSIONS = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 31n);
const MANAGE_MESSAGES = 1n << 13n;

/** What the bot itself may do, as `app_permissions` says it. */
export const BOT_PERMISSIONS = String(MEMBER_PERMISSIONS);

/** A time as Discord writes it. */
export function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000+00:00');
}

/** The bot's own user; its id is the application's. */
export function botPayload(state: State): Json {
  return { ...userPayload({ id: state.application, name: 'Belegbot', locale: 'en-US', moderates: false }), bot: true };
}

/** A person's user object. */
export function userPayload({ id, name }: Person): Json {
  return {
    id,
    username: name.toLowerCase().replaceAll(/[^a-z0-9._]/g, '_'),
    global_name: name,
    discriminator: '0',
    avatar: null,
    avatar_decoration_data: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
    clan: null,
    collectibles: null,
  };
}

/** A person as a member of the server, without their user. */
export function memberPayload(person: Person): Json {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
    unusual_dm_activity_until: null,
    permissions: String(permissionsOf(person)),
  };
}

/** What a person may do in the server, as bits. */
export function permissionsOf({ moderates }: Person): bigint {
  return moderates ? MEMBER_PERMISSIONS | MANAGE_MESSAGES : MEMBER_PERMISSIONS;
}

/** On whose behalf the application is there: the server's (0), and in direct messages the person's too (1). */
export function ownersPayload(state: State, person: Person | null): Json {
  return person === null ? { '0': state.guild.id } : { '0': '0', '1': person.id };
}

/** A channel as an interaction shows it. */
export function channelPayload(state: State, { id, name, person }: Channel): Json {
  const last_message_id = state.messages.get(id)?.at(-1)?.id ?? null;
  if (person !== null) return { id, type: 1, flags: 0, last_message_id, recipients: [userPayload(person)] };
  return {
    id,
    type: 0,
    guild_id: state.guild.id,
    name,
    position: 0,
    permissions: String(MEMBER_PERMISSIONS),
    flags: 0,
    last_message_id,
    nsfw: false,
    parent_id: null,
    rate_limit_per_user: 0,
    topic: null,
  };
}

/** The server as GUILD_CREATE shows it, as far as a bot without privileged intents gets to see it. */
export function guildPayload(state: State): Json {
  return {
    ...state.guild,
    preferred_locale: state.guild.locale,
    owner_id: state.application,
    unavailable: false,
    member_count: state.people.size + 1,
    large: false,
    features: [],
    roles: [],
    emojis: [],
    stickers: [],
    channels: [...state.channels.values()]
      .filter(({ person }) => person === null)
      .map((it) => channelPayload(state, it)),
    members: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    system_channel_flags: 0,
    premium_tier: 0,
    afk_timeout: 300,
  };
}

/** A message with all fields that Discord always sends. */
export function messagePayload(state: State, message: Message): Json {
  const person = state.people.get(message.author);
  return {
    id: message.id,
    type: 0,
    channel_id: message.channel,
    author: person === undefined ? botPayload(state) : userPayload(person),
    content: message.content,
    embeds: message.embeds.map((embed) => ({ type: 'rich', ...embed })),
    components: numberComponents(message.components),
    attachments: message.attachments.map((it) => attachmentPayload(state, it)),
    mentions: message.notified.flatMap((id) => [state.people.get(id)].flatMap((it) => (it ? [userPayload(it)] : []))),
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags: message.flags,
    timestamp: timeOf(message.created),
    edited_timestamp: message.edited === null ? null : timeOf(message.edited),
    ...(person === undefined ? { application_id: state.application, webhook_id: state.application } : {}),
    ...usedPayload(state, message),
  };
}

/** The command that a message answers, as Discord says it now and as it said it before. */
function usedPayload(state: State, { used, channel }: Message): Json {
  const person = used && state.people.get(used.person);
  if (!used || !person) return {};
  const asked = { id: used.interaction, type: 2, user: userPayload(person) };
  const owners = ownersPayload(state, state.channels.get(channel)?.person ?? null);
  return {
    interaction_metadata: { ...asked, authorizing_integration_owners: owners },
    interaction: { ...asked, name: used.command },
  };
}
