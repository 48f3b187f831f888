/** The verbs for whoever runs the bot and is asked what it keeps: data export, data purge. */
import process from 'node:process';
import type { Command } from 'commander';
import type { CurationStore } from '../../curation/curation-store.ts';
import { type Gate, Refusal } from './gate.ts';
import { openKept } from './open-kept.ts';

/** Adds the group `data`. */
export function addDataVerbs(program: Command, { readConfig }: Gate): void {
  const group = program.command('data').description('what the bot keeps of servers');
  const withStore = async (server: string, work: (store: CurationStore) => Promise<void>): Promise<void> => {
    if (!/^\d{1,20}$/u.test(server))
      throw new Refusal([`Look at the server "${server}": expected Discord's id of it, digits only`]);
    const store = await openKept(await readConfig());
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };
  group
    .command('export')
    .description('print all that is kept of a server, as JSON')
    .argument('<server>', 'Discord’s id of the server')
    .action((server: string) =>
      withStore(server, async (store) => {
        process.stdout.write(`${JSON.stringify(await store.exportServer(server), null, 2)}\n`);
      }),
    );
  group
    .command('purge')
    .description('delete all that is kept of a server')
    .argument('<server>', 'Discord’s id of the server')
    .requiredOption('--yes', 'it cannot be undone')
    .action((server: string) =>
      withStore(server, async (store) => {
        process.stdout.write(`Deleted: ${await store.purgeServer(server)} rows\n`);
      }),
    );
}
