import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, it } from 'vitest';
import { faultOf } from '../../src/doors/fault-of.ts';

const url = 'https://discord.com/api/v10/interactions/1/secret/callback';
const sent = { body: { content: 'typed' }, files: [] };

it.each<[string, unknown, object]>([
  ['an interaction that is gone', apiError(10062, 404), { kind: 'unknown-interaction', status: 404, code: 10062 }],
  ['one that was answered already', apiError(40060, 400), { kind: 'already-acknowledged', status: 400 }],
  ['a response that does not fit', apiError(50035, 400), { kind: 'invalid-response', status: 400 }],
  ['one that does not fit for a reason of its own', apiError(50006, 400), { kind: 'invalid-response', code: 50006 }],
  ['one that is too large', apiError(40005, 413), { kind: 'invalid-response', status: 413 }],
  ['another refusal', apiError(1, 403), { kind: 'refused', status: 403, code: 1 }],
  [
    'trouble at Discord',
    new HTTPError(502, 'Bad Gateway', 'POST', url, sent),
    { kind: 'discord-unavailable', status: 502 },
  ],
  [
    'a request that was cut off',
    Object.assign(new Error('aborted'), { name: 'AbortError' }),
    { kind: 'timed-out', status: null },
  ],
  ['no network', new TypeError('fetch failed'), { kind: 'unreachable', message: 'fetch failed' }],
  ['what is no error', 'oops', { kind: 'unreachable', message: 'oops' }],
])('names %s, without the address or what was sent', (_, error, fault) => {
  expect(faultOf(error)).toMatchObject(fault);
  expect(JSON.stringify(faultOf(error))).not.toMatch(/secret|typed/);
});

function apiError(code: number, status: number): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'No' }, code, status, 'POST', url, sent);
}
