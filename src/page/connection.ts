/** The page's line to its server: events over a socket that opens itself again, acts by request. */
import type { ActResult, PageAct, PageEvent } from '../doors/local-discord/page/page-event.ts';

/** A line that stays open. */
export interface Connection {
  /** Looks as somebody else from now on: an id, or a name in lower case. */
  become(person: string): void;
}

/** What the line tells. */
export interface ConnectionOptions {
  readonly person: string;
  readonly heard: (event: PageEvent) => void;
  readonly connected: (isConnected: boolean) => void;
}

/** Milliseconds between attempts to reach the server again. */
const RETRY = 700;

/** Opens the line and keeps it open. */
export function openConnection(options: ConnectionOptions): Connection {
  let person = options.person;
  let socket = open();

  function open(): WebSocket {
    const own = new WebSocket(`ws://${location.host}/page/socket?person=${encodeURIComponent(person)}`);
    own.onopen = () => options.connected(true);
    own.onmessage = ({ data }) => {
      if (own === socket) options.heard(JSON.parse(String(data)) as PageEvent);
    };
    own.onclose = () => {
      if (own !== socket) return;
      options.connected(false);
      setTimeout(() => {
        if (own === socket) socket = open();
      }, RETRY);
    };
    return own;
  }
  return {
    become(next) {
      person = next;
      const old = socket;
      socket = open();
      old.close();
    },
  };
}

/** Does something; a server that cannot be reached counts as a bot that did not answer. */
export async function sendAct(act: PageAct): Promise<ActResult> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/page/acts', { method: 'POST', headers, body: JSON.stringify(act) });
    return (await response.json()) as ActResult;
  } catch {
    return { kind: 'failed', reason: 'no-response' };
  }
}
