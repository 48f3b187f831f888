/** How much is logged: pino's levels. */
export type LogLevel = (typeof logLevels)[number];

/** Pino's levels, from the fewest lines to none. */
export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What can be set, in the order of .env.example: what it means, and what holds where it is not set. */
export const variables = {
  DISCORD_TOKEN: {
    meaning:
      'Token of the bot (Developer Portal → your application → Bot). Not set: npm start shows the bot in the browser.',
    unset: '',
  },
  DISCORD_API: { meaning: 'Address of the Discord API, without the version.', unset: 'https://discord.com/api' },
  BELEGBOT_KNOWLEDGE: {
    meaning: 'Folder of the one knowledge pack that the bot answers from. Not set: those that come with the bot.',
    unset: '',
  },
  BELEGBOT_LIBRARY: {
    meaning: 'Folder whose folders are further knowledge packs, one an article.',
    unset: '',
  },
  BELEGBOT_SHARDS: {
    meaning:
      'Connections to the gateway: auto (Discord says how many), a number, or those of this machine, as in 0-3/16.',
    unset: 'auto',
  },
  BELEGBOT_ASKS_PER_MINUTE: {
    meaning: 'How often a member may ask in a minute, in all servers together; 0 for as often as they like.',
    unset: '30',
  },
  DISCORD_PUBLIC_KEY: {
    meaning: 'Public key of the application (Developer Portal → General Information). Only start --door http needs it.',
    unset: '',
  },
  BELEGBOT_HOST: {
    meaning: 'Address that the HTTP door and the metrics port listen on; 0.0.0.0 for everybody.',
    unset: '127.0.0.1',
  },
  BELEGBOT_PORT: {
    meaning: 'Port of the HTTP door, and the first one that the page in the browser tries; 0 takes any free one.',
    unset: '4321',
  },
  BELEGBOT_METRICS_PORT: {
    meaning:
      'Port for /health, /ready and /metrics alone. Not set: on the port of the HTTP door; at the gateway nowhere.',
    unset: '',
  },
  BELEGBOT_DATA: { meaning: 'Folder for what is kept from one start to the next.', unset: 'data' },
  DATABASE_URL: {
    meaning: 'Address of the PostgreSQL database for servers’ own answers. Not set: a file in BELEGBOT_DATA.',
    unset: '',
  },
  LOG_LEVEL: { meaning: `How much is logged: ${logLevels.join(', ')}.`, unset: 'info' },
} as const;
