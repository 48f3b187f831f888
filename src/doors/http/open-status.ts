/** A port for operators alone. */
import type { Logger } from '../door.ts';
import { type Listening, listenHttp } from './listen-http.ts';
import { createStatusRoutes, type StatusOptions } from './status-routes.ts';

/** What is told, and where. */
export interface StatusPortOptions extends StatusOptions {
  /** The address of the interface, such as `127.0.0.1` or `::`. */
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
}

/** Serves the status routes until it is closed. Rejects with what to mend where the address cannot be had. */
export async function openStatus(options: StatusPortOptions, log: Logger): Promise<Listening> {
  const { host, port, timers } = options;
  const routes = createStatusRoutes(options);
  const listening = await listenHttp({ fetch: async (request) => routes.fetch(request), host, port, timers });
  log.info({ host, port: listening.port }, 'Metrics port open');
  return listening;
}
