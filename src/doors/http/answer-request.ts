/** From a request that claims to be Discord's to the response. Nothing is parsed before its signature was found right. */
import type { REST } from 'discord.js';
import { parseEnvelope } from '../../discord/interaction.ts';
import type { InteractionResponse } from '../../discord/respond.ts';
import type { TextFile } from '../../reply/reply.ts';
import { doAfter } from '../do-after.ts';
import type { Door } from '../door.ts';
import { handleMeasured } from '../handle-measured.ts';
import { sayLate } from '../say-late.ts';
import type { Timers } from '../timers.ts';
import { attemptPatiently } from './attempt-patiently.ts';
import { readBody } from './read-body.ts';
import { createReplayGuard } from './replay-guard.ts';
import { createSignatureCheck, type ReadSignature, readSignature } from './signature.ts';

/** What answering needs. */
export interface AnswerOptions extends Door {
  /** The application's public key: 64 hexadecimal digits. */
  readonly publicKey: string;
  /** For what comes after a response. */
  readonly rest: REST;
  readonly timers: Timers;
}

/** Takes work that starts once the response was sent. The work never rejects. */
export type Afterwards = (work: () => Promise<void>) => void;

/** Answers a request with `200` and Discord's JSON, or with the status of a refusal and not a word. */
export type AnswerRequest = (request: Request, afterwards: Afterwards) => Promise<Response>;

/**
 * The most bytes of a body. Discord names no limit. The largest interaction is a message's menu with a message of 4,000
 * characters and 6,000 in its embeds (https://discord.com/developers/docs/resources/message); escaped, that is 60 kB, and
 * people, channels and attachments come on top.
 */
const MAX_BODY = 256 * 1024;

/** A refusal says no more than its status: whoever cannot sign learns nothing. */
type Refusal = 400 | 401 | 413 | 415;

/** Makes the answer to `POST /interactions`. Throws for a public key that is none. */
export function createAnswerRequest(options: AnswerOptions): AnswerRequest {
  const { log, meter, rest, timers } = options;
  const read = createReadInteraction(options);
  return async function answerRequest(request, afterwards) {
    const interaction = await read(request);
    if (typeof interaction === 'number') return refuse(interaction);
    const handled = await handleMeasured(options, interaction.json);
    const { response, file, after = [], later } = handled;
    if (response === null) return refuse(400);
    const to = parseEnvelope(interaction.json);
    if (to !== null && (after.length > 0 || later !== undefined))
      afterwards(async () => {
        const attempt = attemptPatiently(timers);
        for (const one of after) await doAfter(rest, to, one, log, attempt);
        await sayLate(options, { rest, attempt }, to, handled);
      });
    return file === undefined ? Response.json(response) : multipart(response, file);
  };

  function refuse(status: Refusal): Response {
    meter?.refused(status);
    log.warn({ status }, `Request refused: ${status}`);
    return new Response(null, { status });
  }
}

/** Reads a request down to the interaction that Discord has signed, or to the status that refuses it. */
function createReadInteraction({ publicKey, now }: AnswerOptions) {
  const isSigned = createSignatureCheck(publicKey);
  const guard = createReplayGuard({ now });
  return async function readInteraction(request: Request): Promise<{ readonly json: unknown } | Refusal> {
    const signature = readHeaders(request.headers);
    if (typeof signature === 'number') return signature;
    if (!guard.isTimely(signature)) return 401;
    const body = await readWhole(request);
    if (typeof body === 'number') return body;
    if (!isSigned(signature, body)) return 401;
    const parsed = parseJson(body);
    if (parsed === null) return 400;
    return isPing(parsed.json) || guard.isFirst(signature) ? parsed : 401;
  };
}

/** What can be said without the body. */
function readHeaders(headers: Headers): ReadSignature | Refusal {
  if (!/^application\/json\s*(?:;|$)/iu.test(headers.get('content-type') ?? '')) return 415;
  if (Number(headers.get('content-length')) > MAX_BODY) return 413;
  const [timestamp, signature] = [headers.get('x-signature-timestamp'), headers.get('x-signature-ed25519')];
  return readSignature({ timestamp, signature }) ?? 401;
}

async function readWhole(request: Request): Promise<Uint8Array | Refusal> {
  try {
    return (await readBody(request, MAX_BODY)) ?? 413;
  } catch {
    return 400;
  }
}

function parseJson(body: Uint8Array): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
  } catch {
    return null;
  }
}

/** A ping changes nothing, so hearing it again does no harm. */
function isPing(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'type' in json && json.type === 1;
}

/** A file goes with the response as in every request with files: https://discord.com/developers/docs/reference#uploading-files */
function multipart(response: InteractionResponse, file: TextFile): Response {
  const form = new FormData();
  form.set('payload_json', new Blob([JSON.stringify(response)], { type: 'application/json' }));
  form.set('files[0]', new Blob([file.text], { type: 'text/plain; charset=utf-8' }), file.name);
  return new Response(form);
}
