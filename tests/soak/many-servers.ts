/** What many servers with answers of their own cost: memory, and the time of /ask. */
import process from 'node:process';
import { commands } from '../../commands/index.ts';
import type { Knowledge } from '../../src/answer/answer.ts';
import { packCache } from '../../src/app.ts';
import type { OverlayState, Scope, StoredItem } from '../../src/curation/change.ts';
import { StoreUnavailable } from '../../src/curation/curation-store.ts';
import { createHandle } from '../../src/discord/handle-interaction.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { serveServers } from '../../src/serve/serve-servers.ts';
import type { Store } from '../../src/store/store.ts';
import { quantile } from '../bench/quantile.ts';
import { seededDraw } from '../bench/random.ts';
import { command } from '../fixtures/interactions.ts';
import { createLog } from '../fixtures/log.ts';

const SERVERS = 1_000;
const ITEMS = 200;
/** How many asks come after every server has asked once. */
const LATER = 2_000;
/** Of those, the share that comes from a tenth of the servers. */
const BUSY = 0.8;

const PACK = 'knowledge/trump-putin-telefonat';
const QUOTE = 'Trump bezeichnete das Telefonat als „ausgezeichnet“';

/** Asks in the name of 1,000 servers with 200 entries each, over a store that costs nothing, and renders what it took. */
export async function measureServers(): Promise<string> {
  const loaded = loadKnowledge(PACK, { cache: packCache() });
  if (!loaded.ok) throw new Error(`Load the pack "${PACK}": expected no problems`);
  const ask = createAsk(loaded.knowledge);
  const lines = [`${SERVERS} servers with ${ITEMS} entries of their own each; the store is in memory and left out`];
  const empty = measureHeap();
  const first: number[] = [];
  for (let server = 1; server <= SERVERS; server += 1) {
    first.push(await ask(server));
    if ([50, 100, 200, 500, SERVERS].includes(server)) lines.push(`after ${server} servers: ${renderHeap(empty)}`);
  }
  const draw = seededDraw(7);
  const later: number[] = [];
  for (let count = 0; count < LATER; count += 1) {
    const among = draw(100) < 100 * BUSY ? SERVERS / 10 : SERVERS;
    later.push(await ask(1 + draw(among)));
  }
  const again: number[] = [];
  for (let count = 0; count < LATER; count += 1) again.push(await ask(1 + (count % 50)));
  lines.push(`in the end: ${renderHeap(empty)}`);
  // Asked once more, so that what is kept was still there when it was measured.
  await ask(1);
  lines.push(renderTimes('first /ask of a server (composed)', first));
  lines.push(renderTimes('/ask, 80 % from a tenth of the servers', later));
  lines.push(renderTimes('/ask of 50 servers in turn (kept)', again));
  return lines.join('\n');
}

/** Milliseconds of one /ask in a server. */
function createAsk(knowledge: Knowledge): (server: number) => Promise<number> {
  const { serve } = serveServers({
    packs: () => [knowledge],
    store: endlessStore,
    key: 'key',
    now: () => 0,
    log: createLog(),
  });
  const handle = createHandle({ knowledge, commands, serve });
  let asked = 0;
  return async (server) => {
    asked += 1;
    const question = { name: 'question', value: `Wie lautet Regel ${asked % ITEMS} auf Server ${server}?` };
    const interaction = { ...command('ask', [question], { locale: 'de' }), guild_id: String(server) };
    const started = performance.now();
    const { outcome } = await handle(interaction);
    if (outcome.kind !== 'answered')
      throw new Error(`Ask in server "${server}": "${outcome.kind}", expected an answer`);
    return performance.now() - started;
  };
}

/** A store whose every server has as many entries as all others. Nothing else can be asked of it. */
const endlessStore = new Proxy({} as Store, {
  get: (_, name) => {
    if (name === 'revision') return async () => 1;
    if (name === 'overlay') return async (scope: Scope) => overlayOf(scope);
    if (name === 'count') return async () => undefined;
    return () => Promise.reject(new StoreUnavailable(`Ask the store for "${String(name)}": expected an overlay`));
  },
});

function overlayOf(scope: Scope): OverlayState {
  const items = Array.from({ length: ITEMS }, (_, number): StoredItem => {
    const content = {
      kind: 'stated',
      asks: {
        de: [`Wie lautet Regel ${number} auf Server ${scope.server}?`, `Was besagt die ${number}. Vorschrift hier?`],
        en: [`What is rule ${number} of this server?`],
      },
      answer: { de: `Regel ${number} besagt, dass es gilt.`, en: `Rule ${number} says that it holds.` },
      evidence: [{ paragraph: 2, quote: QUOTE }],
      topics: [],
      actors: [],
    } as const;
    return {
      entry: `own-${number}`,
      version: 1,
      item: { content, aliases: { de: [], en: [] }, hidden: false },
      by: '7',
      at: 0,
    };
  });
  return { ...scope, revision: 1, items };
}

function measureHeap(): number {
  if (global.gc === undefined) throw new Error('Measure memory: no garbage collector, expected node --expose-gc');
  global.gc();
  return process.memoryUsage().heapUsed;
}

const renderHeap = (empty: number): string =>
  `heap +${((measureHeap() - empty) / 1e6).toFixed(0)} MB, resident ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`;

function renderTimes(name: string, times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const [p50, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.99)].map((time) => time.toFixed(2));
  return `${name}: p50 ${p50} ms, p99 ${p99} ms`;
}
