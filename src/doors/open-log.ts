import pino, { type DestinationStream } from 'pino';
import type { Logger } from './door.ts';

/**
 * Opens the log of a bot that runs on Discord: facts as JSON lines, on stderr unless told otherwise. Of an error, it takes
 * what is said of every one: libraries add addresses, bodies and rows, which hold tokens and what people typed.
 */
export const openLog = (level: string, destination: DestinationStream = pino.destination(2)): Logger =>
  pino({ level, serializers: { err: plainError } }, destination);

function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { type, message, stack, code, status } = pino.stdSerializers.err(error);
  const errors = error instanceof AggregateError ? { errors: error.errors.map(plainError) } : {};
  return { type, message, stack, code, status, ...errors };
}
