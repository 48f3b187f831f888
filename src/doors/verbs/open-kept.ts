import { join } from 'node:path';
import type { Config } from '../../config.ts';
import type { Store } from '../../store/store.ts';
import { exits, Refusal } from './gate.ts';

/** Opens the store of servers' own answers: a database, or a file in the data folder. Throws a `Refusal` where it cannot. */
export async function openKept({ database, data }: Config): Promise<Store> {
  const { openStore } = await import('../../store/open-store.ts');
  try {
    return await openStore({ url: database, file: join(data, 'belegbot.sqlite') });
  } catch (error) {
    throw new Refusal([error instanceof Error ? error.message : String(error)], exits.failed);
  }
}
