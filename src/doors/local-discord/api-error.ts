/** Answers in Discord's shapes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
import type { Json } from './state.ts';

/** An HTTP answer; no body for 204. */
export interface ApiAnswer {
  readonly status: 200 | 204 | 400 | 401 | 403 | 404;
  readonly body: unknown;
}

/** One thing wrong with a body: where, and what. */
export interface BodyProblem {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

/** The answer to a request that went well. */
export function answered(body: unknown): ApiAnswer {
  return { status: 200, body };
}

/** The answer that has nothing to say. */
export const nothing: ApiAnswer = { status: 204, body: null };

/** Discord's errors that a bot of ours can meet. */
export const apiErrors = {
  unauthorized: { status: 401, body: { message: '401: Unauthorized', code: 0 } },
  notFound: { status: 404, body: { message: '404: Not Found', code: 0 } },
  unknownChannel: { status: 404, body: { message: 'Unknown Channel', code: 10003 } },
  unknownMessage: { status: 404, body: { message: 'Unknown Message', code: 10008 } },
  unknownUser: { status: 404, body: { message: 'Unknown User', code: 10013 } },
  unknownWebhook: { status: 404, body: { message: 'Unknown Webhook', code: 10015 } },
  unknownInteraction: { status: 404, body: { message: 'Unknown interaction', code: 10062 } },
  alreadyAcknowledged: { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } },
  /** The one refusal that no bot can foresee. */
  cannotMessage: { status: 403, body: { message: 'Cannot send messages to this user', code: 50007 } },
  expiredToken: { status: 401, body: { message: 'Invalid Webhook Token', code: 50027 } },
  invalidJson: { status: 400, body: { message: 'The request body contains invalid JSON.', code: 50109 } },
} as const satisfies Record<string, ApiAnswer>;

/** 400 with the problems in Discord's tree: each path ends in a list of errors. */
export function invalidForm(problems: readonly BodyProblem[]): ApiAnswer {
  const errors: Record<string, unknown> = {};
  for (const { path, code, message } of problems) {
    let node = errors;
    for (const key of path) node = branch(node, String(key));
    node._errors = [...(Array.isArray(node._errors) ? node._errors : []), { code, message }];
  }
  const body: Json = { message: 'Invalid Form Body', code: 50035, errors };
  return { status: 400, body };
}

function branch(node: Record<string, unknown>, key: string): Record<string, unknown> {
  const found = node[key];
  if (typeof found === 'object' && found !== null) return found as Record<string, unknown>;
  const made: Record<string, unknown> = {};
  node[key] = made;
  return made;
}
