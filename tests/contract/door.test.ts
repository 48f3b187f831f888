import { expect } from 'vitest';
import { openGatewayDoor } from '../fixtures/open-gateway-door.ts';
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
