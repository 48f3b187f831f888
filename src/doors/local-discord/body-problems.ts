/** Holds what the bot sends against Discord's published schema, and against the rules that the schema cannot say. */
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import * as z from 'zod';
import type { BodyProblem } from './api-error.ts';
import { commandProblems } from './command-rules.ts';
import type { InteractionType } from './interaction-payload.ts';
import { messageProblems } from './message-rules.ts';
import type { MessageBody } from './messages.ts';
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

/** The callbacks that answer a command, a component, and an autocompletion. */
const FITTING: Readonly<Record<InteractionType, readonly unknown[]>> = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8] };

const commandList = z.array(ApplicationCommandUpdateRequestSchema).max(110);

/** The problems of a callback to an interaction of the given type. */
export function callbackProblems(body: unknown, interaction: InteractionType): BodyProblem[] {
  const { type, data } = asObject(body);
  const schema = CALLBACKS.get(type);
  if (schema === undefined || !FITTING[interaction].includes(type)) {
    return [
      { path: ['type'], code: 'BASE_TYPE_CHOICES', message: `Value must be one of ${FITTING[interaction].join(', ')}` },
    ];
  }
  const problems = schemaProblems(schema, body);
  if (problems.length > 0 || (type !== 4 && type !== 7)) return problems;
  const found = messageProblems(asObject(data) as MessageBody, { whole: type === 4 });
  return found.map((problem) => ({ ...problem, path: ['data', ...problem.path] }));
}

/** The problems of a list of commands that replaces all others. */
export function commandListProblems(body: unknown): BodyProblem[] {
  const problems = schemaProblems(commandList, body);
  return problems.length > 0 ? problems : commandProblems(body as readonly Json[]);
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

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
