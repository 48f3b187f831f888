/** The knowledge of a bot that runs is changed on disk: the real process, on a local Discord, with a pack of its own. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openLocalDiscord } from '../src/doors/local-discord/local-discord.ts';
import { PATIENCE, startCli } from './fixtures/run-cli.ts';
import { root } from './house/source-files.ts';

it('answers from changed files without a restart, and from the old ones where the new are wrong', {
  timeout: PATIENCE,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'belegbot-reload-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, 'knowledge/trump-putin-telefonat'), folder, { recursive: true });
  const discord = await openLocalDiscord({ token: 'MTIz.main.token', now: Date.now });
  onTestFinished(() => discord.close());
  const { world } = discord;
  const token = { DISCORD_TOKEN: 'MTIz.main.token', DISCORD_API: discord.api };
  const cli = startCli(['start'], { ...token, BELEGBOT_KNOWLEDGE: folder });
  await cli.says('Gateway ready');
  // Each by somebody else: one member may not ask so much.
  const ask = async (): Promise<string> => {
    const member = world.join({ name: 'Nelly', locale: 'de' });
    return JSON.stringify(await world.runCommand({ member, channel: world.general, command: 'article', options: {} }));
  };
  const facts = join(folder, 'pack.yaml');
  const before = readFileSync(facts, 'utf8');
  expect(await ask()).not.toContain('Probeblatt');

  // Answers go on while the files are read, checked and indexed.
  writeFileSync(facts, before.replace('publisher: null', 'publisher: Probeblatt'));
  let count = 0;
  while (!cli.said().includes('Knowledge loaded')) {
    expect(await Promise.all([ask(), ask(), ask()])).not.toContainEqual(expect.stringContaining('failed'));
    count += 1;
  }
  expect(count).toBeGreaterThan(1);
  expect(await ask()).toContain('Probeblatt');

  writeFileSync(facts, `${before}\n: [`);
  expect(await cli.logs('Packs not loaded: they stay as they were, all others are loaded')).toMatchObject({
    problems: [expect.stringMatching(/pack\.yaml:\d+:\d+ {2}/)],
  });
  expect(await ask()).toContain('Probeblatt');
  cli.process.kill('SIGTERM');
  expect((await cli.ended).status).toBe(0);
});
