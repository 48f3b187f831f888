import { describe, expect, it } from 'vitest';
import { createHandle } from '../../../src/discord/handle-interaction.ts';
import { command, ping } from '../../fixtures/interactions.ts';
import { openHttpDoor, requestOf } from '../../fixtures/open-http-door.ts';
import { signRequest } from '../../fixtures/sign-request.ts';
import { allTinyCommands, noKnowledge } from '../../fixtures/tiny-commands.ts';

const count = command('count', [{ name: 'start', value: 3 }]);

/** A refusal has a status, and nothing else. */
async function refusalOf(response: Response): Promise<number> {
  expect(await response.text()).toBe('');
  return response.status;
}

describe('the HTTP door', () => {
  it('answers a ping as often as it comes', async () => {
    const { post } = openHttpDoor();
    for (const _ of [1, 2]) expect(await (await post(ping())).json()).toEqual({ type: 1 });
  });

  it('answers a command with JSON', async () => {
    const response = await openHttpDoor().post(count);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject({ type: 4, data: { content: 'Count: 3' } });
  });

  it('sends a file beside the response', async () => {
    const handle = createHandle({ knowledge: noKnowledge, commands: allTinyCommands });
    const { post } = openHttpDoor({
      handle: async (interaction) => ({ ...(await handle(interaction)), file: { name: 'Zählung.txt', text: 'drei' } }),
    });
    const form = await (await post(count)).formData();
    const file = form.get('files[0]');
    expect(JSON.parse(await (form.get('payload_json') as Blob).text())).toMatchObject({ type: 4 });
    expect(file).toMatchObject({ name: 'Zählung.txt' });
    expect(await (file as Blob).text()).toBe('drei');
  });

  it('takes a body of unknown length', async () => {
    const { door } = openHttpDoor();
    const { body, headers } = signRequest(count);
    const pieces = new Blob([body]).stream();
    expect((await door.fetch(requestOf({ headers, body: pieces, duplex: 'half' } as RequestInit))).status).toBe(200);
  });

  it.each<[string, number, unknown, Record<string, string>]>([
    ['no JSON', 400, 'not JSON', {}],
    ['no text', 400, Uint8Array.of(0x22, 0xff, 0x22), {}],
    ['no interaction', 400, { type: 2 }, {}],
    ['nothing', 400, '', {}],
    ['a type that nobody knows', 400, { ...count, type: 99 }, {}],
    ['a wrong signature', 401, count, { 'x-signature-ed25519': '0'.repeat(128) }],
    ['a signature of something else', 401, count, { 'x-signature-timestamp': '1767225601' }],
    ['no time', 401, count, { 'x-signature-timestamp': '' }],
    ['more than 256 KiB', 413, 'x'.repeat(256 * 1024 + 1), {}],
    ['more than it announced to be', 413, count, { 'content-length': '262145' }],
    ['another type', 415, count, { 'content-type': 'text/plain' }],
    ['a type that only begins like JSON', 415, count, { 'content-type': 'application/json-seq' }],
  ])('refuses a body with %s: %i, and not a word', async (_, status, body, headers) => {
    const { post, log } = openHttpDoor();
    expect(await refusalOf(await post(body, headers))).toBe(status);
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('refuses a body of unknown length as soon as it is too long', async () => {
    const { door } = openHttpDoor();
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(100 * 1024));
      },
    });
    const request = requestOf({ headers: signRequest('').headers, body, duplex: 'half' } as RequestInit);
    expect(await refusalOf(await door.fetch(request))).toBe(413);
    expect(pulled).toBeLessThan(6);
  });

  it('refuses headers that are missing or there twice', async () => {
    const { door } = openHttpDoor();
    const { body, headers } = signRequest(count);
    for (const name of ['x-signature-ed25519', 'x-signature-timestamp']) {
      const without = new Headers(headers);
      without.delete(name);
      expect(await refusalOf(await door.fetch(requestOf({ body, headers: without })))).toBe(401);
      const twice = new Headers(headers);
      twice.append(name, headers[name] ?? '');
      expect(await refusalOf(await door.fetch(requestOf({ body, headers: twice })))).toBe(401);
    }
  });

  it('refuses what is too old, and what it has answered before', async () => {
    const { door, timers } = openHttpDoor();
    const send = (): Promise<Response> => door.fetch(requestOf(signRequest(count)));
    expect([(await send()).status, (await send()).status]).toEqual([200, 401]);
    timers.pass(300_001);
    expect((await send()).status).toBe(401);
  });

  it('does not take a part of the body for the time', async () => {
    const { door } = openHttpDoor();
    const { headers } = signRequest('1{"type":1}');
    const time = headers['x-signature-timestamp'] ?? '';
    const moved = { ...headers, 'x-signature-timestamp': `${time}1` };
    expect((await door.fetch(requestOf({ headers: moved, body: '{"type":1}' }))).status).toBe(401);
  });

  it.each([
    ['GET', '/interactions', 405],
    ['PUT', '/interactions', 405],
    ['POST', '/interactions/', 404],
    ['POST', '/', 404],
    ['GET', '/metrics', 404],
    ['GET', '/.env', 404],
  ])('refuses %s %s with %i', async (method, path, status) => {
    const { door } = openHttpDoor();
    const response = await door.fetch(requestOf({ method }, path));
    expect(await refusalOf(response)).toBe(status);
    expect(response.headers.get('allow')).toBe(status === 405 ? 'POST' : null);
  });

  it('says nothing of a fault of its own', async () => {
    const handle = (): never => {
      throw new Error('Saw off the branch: expected a ladder');
    };
    const { post, log } = openHttpDoor({ handle });
    expect(await refusalOf(await post(count))).toBe(500);
    expect(log.lines.at(-1)).toMatchObject({ level: 'error', message: 'Request crashed' });
  });

  it('logs what became of an interaction, and never what anybody typed', async () => {
    const { post, log } = openHttpDoor();
    await post(command('fruit', [{ name: 'name', value: 'Geheimnis' }]));
    expect(log.lines.at(-1)).toMatchObject({
      fact: { outcome: { command: 'fruit' } },
      message: 'Interaction answered',
    });
    expect(JSON.stringify(log.lines)).not.toContain('Geheimnis');
  });
});
