/** The page on a local Discord: its routes, its sockets, and what it is told of. */
import type { Hono } from 'hono';
import type { Exchanges } from '../exchanges.ts';
import type { TakeSocket } from '../listen.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { isOwnPage } from './is-own-page.ts';
import type { BotView, Examples } from './page-event.ts';
import { createPageRoutes } from './page-routes.ts';
import { createPageSockets } from './page-sockets.ts';
import { createPerformAct } from './perform-act.ts';
import { placeOf } from './place-of.ts';

/** What the page shows beside the server. */
export interface PageOptions {
  /** Folder of the built page: index.html, page.js, page.css. */
  readonly files: string;
  readonly examples: Examples;
  /** How the bot's process is doing; `connected` says whether it is logged in. */
  readonly bot: (connected: boolean) => Pick<BotView, 'state' | 'problems'>;
  /** Starts the bot's process anew. */
  readonly restart: () => void;
}

/** What the page stands on. */
export interface PageParts {
  readonly state: State;
  readonly world: World;
  readonly exchanges: Exchanges;
  readonly isConnected: () => boolean;
}

/** A page that can be mounted on the server of a local Discord. */
export interface OpenPage {
  readonly routes: Hono;
  readonly takeSocket: TakeSocket;
  /** Something changed that the page shows. */
  changed(): void;
}

/** Makes the page. */
export function openPage({ state, world, exchanges, isConnected }: PageParts, options: PageOptions): OpenPage {
  const { files, examples, bot, restart } = options;
  const place = { state, world, examples, bot: () => bot(isConnected()) };
  const sockets = createPageSockets({ state, exchanges, placeFor: (person) => placeOf(place, person) });
  return {
    routes: createPageRoutes({ files, perform: createPerformAct({ state, world, restart }) }),
    takeSocket(socket, { searchParams }, { headers }) {
      if (!isOwnPage(headers.host, headers.origin)) return socket.close(4003, 'Open this page at its own address');
      const close = sockets.open(
        { send: (event) => socket.send(JSON.stringify(event)) },
        searchParams.get('person') ?? '',
      );
      socket.on('close', close);
    },
    changed: sockets.changed,
  };
}
