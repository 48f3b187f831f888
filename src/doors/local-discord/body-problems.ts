/** Holds what the bot sends against Discord's published schema, and against the rules that the schema cannot say. */
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  CreatePrivateChannelRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import * as z from 'zod';
import type { BodyProblem } from './api-error.ts';
import { commandProblems } from './command-rules.ts';
import type { InteractionType } from './interaction-payload.ts';
import type { Asked } from './interactions.ts';
import { messageProblems } from './message-rules.ts';
import type { MessageBody } from './messages.ts';
import { modalProblems } from './modal-rules.ts';
import { schemaProblems } from './schema-problems.ts';
import type { Json } from './state.ts';

const CALLBACKS = new Map<unknown, z.core.$ZodType>([
  [1, PongInteractionCallbackRequestSchema],
  [4, CreateMessageInteractionCallbackRequestSchema],
  [5, CreateMessageInteractionCallbackRequestSchema],
  [6, UpdateMessageInteractionCallbackRequestSchema],
  [7, UpdateMessageInteractionCallbackRequestSchema],
  [8, ApplicationCommandAutocompleteCallbackRequestSchema],
  [9, ModalInteractionCallbackRequestSchema],
]);

/** The callbacks that answer a command, a component, an autocompletion, and a modal. */
const FITTING: Readonly<Record<InteractionType, readonly unknown[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5],
};

/** A modal that a component opened can change that component's message. */
const FITTING_MODAL_OF_MESSAGE: readonly unknown[] = [4, 5, 6, 7];

const commandList = z.array(ApplicationCommandUpdateRequestSchema).max(110);

/** The problems of a callback to an interaction. */
export function callbackProblems(body: unknown, asked: Pick<Asked, 'type' | 'source'>): BodyProblem[] {
  const { type, data } = asObject(body);
  const schema = CALLBACKS.get(type);
  const fitting = asked.type === 5 && asked.source !== null ? FITTING_MODAL_OF_MESSAGE : FITTING[asked.type];
  if (schema === undefined || !fitting.includes(type))
    return [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message: `Value must be one of ${fitting.join(', ')}` }];
  const problems = schemaProblems(schema, body);
  if (problems.length > 0) return problems;
  return ruleProblems(type, asObject(data)).map((problem) => ({ ...problem, path: ['data', ...problem.path] }));
}

function ruleProblems(type: unknown, data: Json): BodyProblem[] {
  if (type === 9) return modalProblems(data);
  return type === 4 || type === 7 ? messageProblems(data as MessageBody, { whole: type === 4 }) : [];
}

/** The problems of a list of commands that replaces all others. */
export function commandListProblems(body: unknown): BodyProblem[] {
  const problems = schemaProblems(commandList, withNumericPermissions(body));
  return problems.length > 0 ? problems : commandProblems(body as readonly Json[]);
}

/** The problems of a message that the bot posts to a channel. */
export function messageCreateProblems(body: unknown): BodyProblem[] {
  const problems = schemaProblems(MessageCreateRequestSchema, body);
  return problems.length > 0 ? problems : messageProblems(body as MessageBody, { whole: true });
}

/** The problems of opening direct messages. A bot names one person. */
export function privateChannelProblems(body: unknown): BodyProblem[] {
  const problems = schemaProblems(CreatePrivateChannelRequestSchema, body);
  if (problems.length > 0 || typeof asObject(body).recipient_id === 'string') return problems;
  return [{ path: ['recipient_id'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
}

/** The problems of a follow-up message. */
export function followUpProblems(body: unknown): BodyProblem[] {
  const problems = schemaProblems(IncomingWebhookRequestPartialSchema, body);
  return problems.length > 0 ? problems : messageProblems(body as MessageBody, { whole: true });
}

/** The problems of a change to a message. */
export function editProblems(body: unknown): BodyProblem[] {
  const problems = schemaProblems(IncomingWebhookUpdateRequestPartialSchema, body);
  return problems.length > 0 ? problems : messageProblems(body as MessageBody, { whole: false });
}

/** Discord takes permissions as a text of digits too, and documents that way only; its schema knows the number only. */
function withNumericPermissions(body: unknown): unknown {
  if (!Array.isArray(body)) return body;
  return body.map((command: Json) => {
    const bits = asObject(command).default_member_permissions;
    const isDigits = typeof bits === 'string' && /^\d{1,17}$/.test(bits);
    return isDigits ? { ...command, default_member_permissions: Number(bits) } : command;
  });
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
