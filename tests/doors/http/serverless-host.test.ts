import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { command } from '../../fixtures/interactions.ts';
import { requestOf } from '../../fixtures/open-http-door.ts';
import { PUBLIC_KEY, signRequest } from '../../fixtures/sign-request.ts';
import { root } from '../../house/source-files.ts';

describe('the example for a host without a server', () => {
  it('is the one in docs/deploy.md', () => {
    const example = readFileSync(join(root, 'tests/fixtures/serverless-host.ts'), 'utf8');
    const shown = /```ts\n([\s\S]*?)```/u.exec(readFileSync(join(root, 'docs/deploy.md'), 'utf8'))?.[1];
    expect(example.split('\n').slice(1).join('\n').replaceAll('../../src/', './src/')).toBe(shown);
  });

  it('answers', { timeout: 60_000 }, async () => {
    vi.stubEnv('DISCORD_PUBLIC_KEY', PUBLIC_KEY);
    const { host } = await import('../../fixtures/serverless-host.ts');
    const context = { waitUntil: (work: Promise<void>) => work };
    const post = (body: unknown): Promise<Response> =>
      host.fetch(requestOf(signRequest(body, Date.now())), {}, context);
    expect(await (await post(command('help'))).json()).toMatchObject({ type: 4 });
    expect((await post('no JSON')).status).toBe(400);
  });
});
