import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createFetchText } from '../../src/doors/fetch-text.ts';

/** A Discord on loopback that answers by hand; gives the address of a file there, and what fetches it. */
async function serve(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `${origin}/file.txt`, fetchText: createFetchText(`${origin}/api`) };
}

it('a redirect is not followed, wherever it leads', async () => {
  const asked: (string | undefined)[] = [];
  const { url, fetchText } = await serve(({ url: path }, response) => {
    asked.push(path);
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  expect(await fetchText(url, 10)).toEqual({ ok: false, problem: 'unreachable' });
  expect(asked).toEqual(['/file.txt']);
});

it('a text without end is too large as soon as it is longer than wanted', async () => {
  const { url, fetchText } = await serve((_, response) => {
    response.writeHead(200);
    const more = (): void => void response.write('x'.repeat(1_000), more);
    more();
  });
  expect(await fetchText(url, 10)).toEqual({ ok: false, problem: 'too-large' });
});
