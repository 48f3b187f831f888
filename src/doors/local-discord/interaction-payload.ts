/** INTERACTION_CREATE as Discord sends it: https://discord.com/developers/docs/interactions/receiving-and-responding */
import type { Upload } from './attachments.ts';
import {
  BOT_PERMISSIONS,
  channelPayload,
  memberPayload,
  messagePayload,
  ownersPayload,
  userPayload,
} from './payload.ts';
import type { Channel, Json, Message, Person, State } from './state.ts';

/** Somebody does something somewhere. */
export interface Act {
  readonly member: Person;
  readonly channel: Channel;
}

/** Discord's types of interactions that people start. */
export type InteractionType = 2 | 3 | 4 | 5;

/** What a person says to an option; a file for one that takes files. */
export type OptionValue = string | number | boolean | Upload;

/** The bot's attachment limit in a server without boosts, in bytes. */
const ATTACHMENT_LIMIT = 10_485_760;

/** The whole interaction; `data` is what the person did, `message` what the pressed component, or the one that opened the modal, sits on. */
export function interactionPayload(
  state: State,
  { member, channel }: Act,
  type: InteractionType,
  data: Json,
  message?: Message,
): Json {
  const where =
    channel.person === null
      ? {
          guild_id: state.guild.id,
          guild: { id: state.guild.id, locale: state.guild.locale, features: [] },
          guild_locale: state.guild.locale,
          member: { ...memberPayload(member), user: userPayload(member) },
          context: 0,
        }
      : { user: userPayload(member), context: 1 };
  return {
    id: state.snowflake(),
    application_id: state.application,
    type,
    token: `local-interaction-${state.snowflake()}`,
    version: 1,
    data,
    channel_id: channel.id,
    channel: channelPayload(state, channel),
    locale: member.locale,
    app_permissions: BOT_PERMISSIONS,
    entitlements: [],
    entitlement_sku_ids: [],
    attachment_size_limit: ATTACHMENT_LIMIT,
    authorizing_integration_owners: ownersPayload(state, channel.person),
    ...(message === undefined ? {} : { message: messagePayload(state, message) }),
    ...where,
  };
}

/** The data of a command from a message's menu. */
export function messageMenuData(state: State, command: Json, message: Message): Json {
  const resolved = { messages: { [message.id]: messagePayload(state, message) } };
  return { id: command.id, name: command.name, type: 3, target_id: message.id, resolved };
}

/** People whom the data names by their ids. */
export function resolvedPeople(people: readonly Person[]): Json {
  return {
    users: Object.fromEntries(people.map((it) => [it.id, userPayload(it)])),
    members: Object.fromEntries(people.map((it) => [it.id, memberPayload(it)])),
  };
}
