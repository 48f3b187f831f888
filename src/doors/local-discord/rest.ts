/** REST v10 as far as a bot uses it: https://discord.com/developers/docs/reference */
import { type Context, Hono } from 'hono';
import { type ApiAnswer, answered, apiErrors, invalidForm } from './api-error.ts';
import { commandListProblems } from './body-problems.ts';
import type { createCallbackFaults } from './callback-faults.ts';
import type { Channels } from './channels.ts';
import type { Exchanges } from './exchanges.ts';
import type { Interactions } from './interactions.ts';
import { botPayload } from './payload.ts';
import { readBody, type Sent } from './read-body.ts';
import { recordRequests } from './record-requests.ts';
import { listCommands, registerCommands } from './registered-commands.ts';
import type { Json, State } from './state.ts';
import type { Webhook } from './webhook.ts';

/** What the REST side stands on. */
export interface RestParts {
  readonly state: State;
  readonly interactions: Interactions;
  readonly webhook: Webhook;
  readonly channels: Channels;
  readonly gatewayUrl: () => string;
  readonly exchanges: Exchanges;
  readonly fail: ReturnType<typeof createCallbackFaults>['fail'];
}

type Answer = ApiAnswer | Promise<ApiAnswer>;

/** The whole API under `/api/v10`. Every refused request is a violation, but where nobody could know. */
export function createRest(parts: RestParts): Hono {
  const app = new Hono();
  app.use('/api/*', recordRequests(parts.exchanges, parts.state.now));
  app.use('/api/v10/interactions/*', parts.fail);
  app.route('/api/v10', botRoutes(parts));
  app.route('/api/v10', commandRoutes(parts));
  app.route('/api/v10', channelRoutes(parts));
  app.route('/api/v10', interactionRoutes(parts));
  app.all('/api/*', (c) => reply(parts.state, c, apiErrors.notFound));
  return app;
}

/** Wraps an answer so that only the bot itself gets it. */
function botOnly(state: State, answer: (c: Context) => Answer): (c: Context) => Promise<Response> {
  const isBot = (c: Context): boolean => c.req.header('authorization') === `Bot ${state.token}`;
  return async (c) => reply(state, c, isBot(c) ? await answer(c) : apiErrors.unauthorized);
}

/** What the bot learns of itself. */
function botRoutes({ state, gatewayUrl }: RestParts): Hono {
  const app = new Hono();
  const session_start_limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
  const application = botOnly(state, () => answered(applicationPayload(state)));
  app.get('/gateway', (c) => reply(state, c, answered({ url: gatewayUrl() })));
  app.get(
    '/gateway/bot',
    botOnly(state, () => answered({ url: gatewayUrl(), shards: 1, session_start_limit })),
  );
  app.get(
    '/users/@me',
    botOnly(state, () => answered({ ...botPayload(state), mfa_enabled: false, locale: 'en-US' })),
  );
  app.get(
    '/users/@me/guilds',
    botOnly(state, (c) => answered(c.req.query('after') === state.guild.id ? [] : [guildPayload(state)])),
  );
  app.get('/applications/@me', application);
  app.get('/oauth2/applications/@me', application);
  return app;
}

/** The application's global commands. */
function commandRoutes({ state }: RestParts): Hono {
  const app = new Hono();
  const path = '/applications/:application/commands';
  const own = (answer: (c: Context) => Answer): ((c: Context) => Promise<Response>) =>
    botOnly(state, (c) => (c.req.param('application') === state.application ? answer(c) : apiErrors.notFound));
  app.get(
    path,
    own((c) => answered(listCommands(state, c.req.query('with_localizations') === 'true'))),
  );
  app.put(
    path,
    own(async (c) => {
      const sent = await readBody(c.req.raw);
      if (sent === null) return apiErrors.invalidJson;
      const { body } = sent;
      const problems = commandListProblems(body);
      return problems.length > 0 ? invalidForm(problems) : answered(registerCommands(state, body as readonly Json[]));
    }),
  );
  return app;
}

/** Where the bot posts of its own accord. */
function channelRoutes({ state, channels }: RestParts): Hono {
  const app = new Hono();
  const withBody = (answer: (sent: Sent, c: Context) => ApiAnswer): ((c: Context) => Promise<Response>) =>
    botOnly(state, async (c) => {
      const sent = await readBody(c.req.raw);
      return sent === null ? apiErrors.invalidJson : answer(sent, c);
    });
  app.post('/users/@me/channels', withBody(channels.open));
  app.post(
    '/channels/:channel/messages',
    withBody((sent, c) => channels.post(c.req.param('channel') ?? '', sent)),
  );
  return app;
}

/** What the bot does under an interaction's own token. */
function interactionRoutes({ state, interactions, webhook }: RestParts): Hono {
  const app = new Hono();
  const withBody = async (c: Context, answer: (sent: Sent) => ApiAnswer): Promise<Response> => {
    const sent = await readBody(c.req.raw);
    return reply(state, c, sent === null ? apiErrors.invalidJson : answer(sent));
  };
  app.post('/interactions/:id/:token/callback', (c) => {
    const { id, token } = c.req.param();
    return withBody(c, (sent) => interactions.receive(id, token, sent, c.req.query('with_response') === 'true'));
  });
  app.post('/webhooks/:application/:token', (c) => withBody(c, (sent) => webhook.followUp(c.req.param('token'), sent)));
  const message = '/webhooks/:application/:token/messages/:message';
  app.get(message, (c) => reply(state, c, webhook.read(c.req.param('token'), c.req.param('message'))));
  app.delete(message, (c) => reply(state, c, webhook.remove(c.req.param('token'), c.req.param('message'))));
  app.patch(message, (c) => withBody(c, (sent) => webhook.edit(c.req.param('token'), c.req.param('message'), sent)));
  return app;
}

const guildPayload = ({ guild: { id, name } }: State): Json => ({
  id,
  name,
  icon: null,
  banner: null,
  owner: false,
  permissions: '0',
  features: [],
});

function applicationPayload(state: State): Json {
  return {
    id: state.application,
    name: 'Belegbot',
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: botPayload(state),
    summary: '',
    hook: true,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    interactions_endpoint_url: null,
  };
}

function reply(state: State, c: Context, { status, body }: ApiAnswer): Response {
  // That somebody takes no messages is no mistake of the bot's.
  if (status >= 400 && status !== 403) state.violations.push(violationOf(c, body as Json));
  return status === 204 ? c.body(null, 204) : c.json(body as object, status);
}

/** Without the tokens of the path. */
function violationOf(c: Context, { code, message, errors }: Json): { request: string; problems: string[] } {
  const path = c.req.path.replace(/local-interaction-\d+/, ':token');
  const details = errors === undefined ? [] : [JSON.stringify(errors)];
  return { request: `${c.req.method} ${path}`, problems: [`${code}: ${message}`, ...details] };
}
