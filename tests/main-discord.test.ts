import { describe, expect, it, onTestFinished } from 'vitest';
import { openLocalDiscord } from '../src/doors/local-discord/local-discord.ts';
import { command } from './fixtures/interactions.ts';
import { knowledge } from './fixtures/knowledge.ts';
import { PATIENCE, runCli, startCli } from './fixtures/run-cli.ts';
import { PUBLIC_KEY, signRequest } from './fixtures/sign-request.ts';

const [entry] = knowledge.entries;
if (!entry) throw new Error('Read the pack: no entries, expected one');
const [question = ''] = entry.asks.de;
const options = { timeout: PATIENCE };

describe('the command line, for Discord', () => {
  it('starts, registers, invites, and closes when it is told to', options, async () => {
    const discord = await openLocalDiscord({ token: 'MTIz.main.token', now: () => Date.UTC(2026, 0, 1) });
    onTestFinished(() => discord.close());
    const environment = { DISCORD_TOKEN: 'MTIz.main.token', DISCORD_API: discord.api };
    const cli = startCli(['start'], environment);
    await cli.says('Gateway ready');
    expect(discord.world.commands().map(({ name }) => name)).toContain('ask');
    cli.process.kill('SIGTERM');
    expect(await cli.ended).toMatchObject({ stdout: '', status: 0 });
    expect(await runCli(['register'], '', environment)).toMatchObject({
      stdout: expect.stringContaining('Nothing'),
      stderr: '',
      status: 0,
    });
    expect((await runCli(['invite'], '', environment)).stdout).toContain(`client_id=${discord.world.application}&`);
    const refused = await runCli(['start'], '', { ...environment, DISCORD_TOKEN: 'wrong' });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/^Log in to Discord: the token was refused, expected the bot token/mu);
  });

  it('waits for Discord behind HTTP, and closes when it is told to', options, async () => {
    const discord = await openLocalDiscord({ token: 'MTIz.main.token', now: () => Date.UTC(2026, 0, 1) });
    onTestFinished(() => discord.close());
    const ports = { BELEGBOT_PORT: '0', BELEGBOT_METRICS_PORT: '0' };
    const token = { DISCORD_TOKEN: 'MTIz.main.token', DISCORD_API: discord.api };
    const cli = startCli(['start', '--door', 'http'], { ...ports, ...token, DISCORD_PUBLIC_KEY: PUBLIC_KEY });
    const { port } = await cli.logs('HTTP door open');
    const asked = {
      method: 'POST',
      ...signRequest(command('ask', [{ name: 'question', value: question }]), Date.now()),
    };
    const response = await fetch(`http://127.0.0.1:${port}/interactions`, asked);
    expect(JSON.stringify(await response.json())).toContain(JSON.stringify(entry.answer.en).slice(1, -1));
    const { port: metrics } = await cli.logs('Metrics port open');
    const figures = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
    expect(figures).toContain('belegbot_interactions_total{command="ask",outcome="answered"} 1');
    await cli.says('Commands registered');
    cli.process.kill('SIGTERM');
    expect(await cli.ended).toMatchObject({ stdout: '', status: 0 });
  });

  it('tells operators how it is while it is on the gateway', options, async () => {
    const discord = await openLocalDiscord({ token: 'MTIz.main.token', now: () => Date.UTC(2026, 0, 1) });
    onTestFinished(() => discord.close());
    const token = { DISCORD_TOKEN: 'MTIz.main.token', DISCORD_API: discord.api };
    const cli = startCli(['start'], { ...token, BELEGBOT_METRICS_PORT: '0' });
    const { port } = await cli.logs('Metrics port open');
    await cli.says('Gateway ready');
    const ask = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`);
    expect((await ask('/ready')).status).toBe(200);
    expect(await (await ask('/metrics')).text()).toContain('belegbot_gateway_connected{shard="0"} 1');
    discord.faults.drop(4004);
    expect((await cli.ended).status).toBe(2);
  });
});
