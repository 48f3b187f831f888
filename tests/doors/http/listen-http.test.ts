import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Listening, type ListenOptions, listenHttp } from '../../../src/doors/http/listen-http.ts';
import { createManualTimers } from '../../fixtures/manual-timers.ts';

const timers = createManualTimers(0);

async function listen(fetch: ListenOptions['fetch']): Promise<Listening & { readonly address: string }> {
  const listening = await listenHttp({ fetch, host: '127.0.0.1', port: 0, timers });
  onTestFinished(() => listening.close());
  return { ...listening, address: `http://127.0.0.1:${listening.port}/` };
}

/** A promise that is kept by hand. */
function gate(): { readonly passed: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

describe('a server', () => {
  it('starts what comes after a response when that was sent', async () => {
    const [sent, done] = [gate(), gate()];
    const { address } = await listen(async (_, afterwards) => {
      afterwards(async () => {
        await sent.passed;
        done.open();
      });
      return new Response('answer');
    });
    expect(await (await fetch(address)).text()).toBe('answer');
    sent.open();
    await done.passed;
  });

  it('finishes what is under way before it closes, and takes nothing new', async () => {
    const [arrived, answer, after] = [gate(), gate(), gate()];
    let isDone = false;
    const { address, close } = await listen(async (_, afterwards) => {
      arrived.open();
      await answer.passed;
      afterwards(async () => {
        await after.passed;
        isDone = true;
      });
      return new Response('late');
    });
    const response = fetch(address);
    await arrived.passed;
    const closed = close();
    await expect(fetch(address)).rejects.toThrow();
    answer.open();
    expect(await (await response).text()).toBe('late');
    expect(isDone).toBe(false);
    after.open();
    await closed;
    expect(isDone).toBe(true);
  });

  it('closes at once over connections that only wait', async () => {
    const { port, close } = await listen(async () => new Response(null));
    const socket = connect(port, '127.0.0.1');
    const ended = new Promise((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('connect', resolve));
    await close();
    await ended;
  });

  it('cuts off after five seconds what does not come to its end', async () => {
    const arrived = gate();
    const { address, close } = await listen(async () => {
      arrived.open();
      return new Promise<never>(() => undefined);
    });
    const response = fetch(address);
    await arrived.passed;
    const closed = close();
    timers.pass(5_000);
    await closed;
    await expect(response).rejects.toThrow();
  });

  it('does not do what comes after a response that nobody got', async () => {
    const [arrived, gone] = [gate(), gate()];
    let isDone = false;
    const { port, close } = await listen(async ({ signal }, afterwards) => {
      signal.addEventListener('abort', gone.open);
      arrived.open();
      await gone.passed;
      afterwards(async () => {
        isDone = true;
      });
      return new Response('too late');
    });
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    await arrived.passed;
    socket.resetAndDestroy();
    await gone.passed;
    await close();
    expect(isDone).toBe(false);
  });

  it('hangs up on who does not get to the end of their headers', { timeout: 30_000 }, async () => {
    const { port } = await listen(async () => new Response('answer'));
    const socket = connect(port, '127.0.0.1', () => socket.write('POST / HTTP/1.1\r\nHost: a\r\nX-Slow: '));
    let heard = '';
    socket.on('data', (piece) => {
      heard += piece;
    });
    await new Promise((resolve) => socket.once('close', resolve));
    expect(heard).toMatch(/^HTTP\/1\.1 408 /u);
  });

  it('says which address it cannot have', async () => {
    const { port } = await listen(async () => new Response(null));
    const again = listenHttp({ fetch: async () => new Response(null), host: '127.0.0.1', port, timers });
    await expect(again).rejects.toThrow(
      new RegExp(`^Listen on "127\\.0\\.0\\.1" port "${port}": .*EADDRINUSE.*, expected an address that is free`, 'u'),
    );
  });
});
