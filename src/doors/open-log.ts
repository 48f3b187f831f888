import pino from 'pino';
import type { Logger } from './door.ts';

/** Opens the log of a bot that runs on Discord: facts as JSON lines on stderr. */
export const openLog = (level: string): Logger => pino({ level }, pino.destination(2));
