import { expect } from 'vitest';
import { listenHttp } from '../../src/doors/http/listen-http.ts';
import { realTimers } from '../../src/doors/timers.ts';
import { openGatewayDoor } from '../fixtures/open-gateway-door.ts';
import { openHttpDoor } from '../fixtures/open-http-door.ts';
import { signRequest } from '../fixtures/sign-request.ts';
import { allTinyCommands } from '../fixtures/tiny-commands.ts';
import { describeDoor } from './door.contract.ts';

describeDoor('gateway', async () => {
  const { world, close } = await openGatewayDoor(allTinyCommands);
  return {
    send: world.deliver,
    async close() {
      await close();
      expect(world.violations).toEqual([]);
    },
  };
});

describeDoor('HTTP', async () => {
  const { door } = openHttpDoor();
  const { port, close } = await listenHttp({ fetch: door.fetch, host: '127.0.0.1', port: 0, timers: realTimers });
  return {
    async send(interaction) {
      const response = await fetch(`http://127.0.0.1:${port}/interactions`, {
        method: 'POST',
        ...signRequest(interaction),
      });
      return response.json();
    },
    close,
  };
});
