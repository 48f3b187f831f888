/** Reads files that people attached, from Discord and nowhere else. */
import type { FetchedText, FetchText } from '../command/fetch-text.ts';

/** Where Discord keeps what people attach: https://discord.com/developers/docs/reference#image-formatting */
const HOSTS = new Set(['https://cdn.discordapp.com', 'https://media.discordapp.net']);

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** A person waits: Discord gives an answer 3 seconds. */
const TIMEOUT_MS = 2_000;

/**
 * Fetches texts of at most `maxBytes` bytes from Discord's own hosts, and from that of the API where it is on loopback.
 * Redirects are not followed: they would lead elsewhere.
 */
export function createFetchText(api: string, timeout: number = TIMEOUT_MS): FetchText {
  return async (url, maxBytes) => {
    if (!isDiscords(url, api)) return { ok: false, problem: 'foreign-address' };
    try {
      const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeout) });
      if (!response.ok) return { ok: false, problem: 'unreachable' };
      return decode(await readAtMost(response, maxBytes));
    } catch {
      return { ok: false, problem: 'unreachable' };
    }
  };
}

function isDiscords(url: string, api: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  const own = new URL(api);
  return HOSTS.has(origin) || (LOOPBACK.has(own.hostname) && origin === own.origin);
}

/** Null where there is more: what a length says beforehand need not be true. */
async function readAtMost({ body }: Response, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array | null): FetchedText {
  if (bytes === null) return { ok: false, problem: 'too-large' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: 'no-text' };
  }
}
