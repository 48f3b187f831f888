/**
 * The narrow part of Discord's interaction JSON that we accept; whatever else Discord sends is dropped here. Field names
 * are Discord's own: https://discord.com/developers/docs/interactions/receiving-and-responding
 */
import * as z from 'zod';

const snowflake = z.string().regex(/^\d{1,20}$/);
const user = z.object({ id: snowflake, username: z.string().optional() });
const member = z.object({ user, permissions: z.string().regex(/^\d{1,40}$/) });
const message = z.object({ id: snowflake, content: z.string().optional(), author: user.optional() });

const envelope = z.object({
  id: snowflake,
  application_id: snowflake,
  token: z.string().min(1),
  type: z.number(),
  locale: z.string().optional(),
});

const person = {
  guild_id: snowflake.optional(),
  channel_id: snowflake.optional(),
  member: member.optional(),
  user: user.optional(),
};

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  focused: z.boolean().optional(),
});

const subcommand = z.object({ type: z.literal(1), name: z.string(), options: z.array(option).max(25).optional() });

const attachment = z.object({
  filename: z.string(),
  size: z.number(),
  content_type: z.string().optional(),
  url: z.string(),
});

const resolved = z.object({
  users: z.record(snowflake, user).optional(),
  messages: z.record(snowflake, message).optional(),
  attachments: z.record(snowflake, attachment).optional(),
});

const chatInput = z.object({
  type: z.literal(1),
  name: z.string(),
  options: z
    .array(z.union([option, subcommand]))
    .max(25)
    .optional(),
  resolved: resolved.optional(),
});

const messageMenu = z.object({
  type: z.literal(3),
  name: z.string(),
  target_id: snowflake,
  resolved,
});

const component = z.object({
  custom_id: z.string(),
  component_type: z.union([z.literal(2), z.literal(3)]),
  values: z.array(z.string()).max(25).optional(),
});

/** Of the message that a component sits on: what we showed there ourselves. */
const shown = z.object({
  title: z.string().exactOptional(),
  url: z.string().exactOptional(),
  description: z.string().exactOptional(),
  fields: z
    .array(z.object({ name: z.string(), value: z.string() }))
    .max(25)
    .exactOptional(),
  color: z.number().exactOptional(),
  footer: z.object({ text: z.string() }).exactOptional(),
});

const shownMessage = z.object({
  embeds: z.array(shown).max(10).optional(),
  attachments: z.array(attachment).max(10).optional(),
});

/** Labels with what was written or picked under them, and rows of text inputs, as modals of older days have them. */
const written = z.object({ type: z.literal(4), custom_id: z.string(), value: z.string() });
const picked = z.object({ type: z.literal(3), custom_id: z.string(), values: z.array(z.string()).max(25) });
const filled = z.discriminatedUnion('type', [
  z.object({ type: z.literal(18), component: z.discriminatedUnion('type', [written, picked]) }),
  z.object({ type: z.literal(1), components: z.array(written).max(5) }),
]);

const ping = z.object({ type: z.literal(1) });
const command = envelope.extend({
  ...person,
  type: z.literal(2),
  data: z.discriminatedUnion('type', [chatInput, messageMenu]),
});
const press = envelope.extend({
  ...person,
  type: z.literal(3),
  data: component,
  message: shownMessage.optional(),
});
const autocomplete = envelope.extend({ ...person, type: z.literal(4), data: chatInput });
const submit = envelope.extend({
  ...person,
  type: z.literal(5),
  data: z.object({ custom_id: z.string(), components: z.array(filled).max(40) }),
  message: shownMessage.optional(),
});

const interaction = z
  .discriminatedUnion('type', [ping, command, press, autocomplete, submit])
  .refine((it) => it.type === 1 || it.member !== undefined || it.user !== undefined, {
    path: ['user'],
    error: 'a member or a user',
  });

/** What every interaction carries, also one that we do not understand otherwise. */
export type Envelope = z.infer<typeof envelope>;

/** Discord asks whether the HTTP endpoint is there. */
export type Ping = z.infer<typeof ping>;

/** Somebody runs a slash command or picks one from a message's menu. */
export type CommandInteraction = z.infer<typeof command>;

/** Somebody presses a button or picks from a select menu. */
export type PressInteraction = z.infer<typeof press>;

/** Somebody types into an option that completes. */
export type AutocompleteInteraction = z.infer<typeof autocomplete>;

/** Somebody sends a modal. */
export type SubmitInteraction = z.infer<typeof submit>;

/** A message of ours, as far as we read it again. */
export type ShownMessage = z.infer<typeof shownMessage>;

/** A file of a message or of an option. */
export type Attachment = z.infer<typeof attachment>;

/** An option as Discord sends it: name and value, and whether it is the one being typed. */
export type GivenOption = z.infer<typeof option>;

/** An interaction that a person started. */
export type PersonInteraction = CommandInteraction | PressInteraction | AutocompleteInteraction | SubmitInteraction;

/** The parsed JSON, or the places that did not fit and the envelope if at least that was there. */
export type ParsedInteraction =
  | { readonly ok: true; readonly interaction: Ping | PersonInteraction }
  | { readonly ok: false; readonly envelope: Envelope | null; readonly places: readonly string[] };

/**
 * Reads any JSON as an interaction. User menus and groups of subcommands are not understood. `places` names JSON
 * paths only, never a value: it goes into the log.
 */
export function parseInteraction(json: unknown): ParsedInteraction {
  const parsed = interaction.safeParse(json);
  if (parsed.success) return { ok: true, interaction: parsed.data };
  return { ok: false, envelope: parseEnvelope(json), places: parsed.error.issues.map((issue) => issue.path.join('.')) };
}

/** Reads only what one needs to answer an interaction: its id, its token, the application and the person's locale. */
export function parseEnvelope(json: unknown): Envelope | null {
  const parsed = envelope.safeParse(json);
  return parsed.success ? parsed.data : null;
}
