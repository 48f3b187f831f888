import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { knowledge } from './fixtures/knowledge.ts';
import { PATIENCE, runCli, startCli } from './fixtures/run-cli.ts';
import { startLocally } from './fixtures/start-locally.ts';

const [entry] = knowledge.entries;
if (!entry) throw new Error('Read the pack: no entries, expected one');
const [question = ''] = entry.asks.de;
const options = { timeout: PATIENCE };

function fileWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'belegbot-corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'corpus.json'), text);
  return join(folder, 'corpus.json');
}

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('the command line, for programs', () => {
  it('answers line by line, says nothing else on stdout, and ends with 0', options, async () => {
    const input = `\uFEFF{"id":"a","q":${JSON.stringify(question)},"lang":"de"}\r\n\r\n{"id":2,"q":""}`;
    const { stdout, stderr, status } = await runCli(['ask', '--jsonl'], input, { LOG_LEVEL: 'trace' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(linesOf(stdout)).toEqual([
      expect.objectContaining({ id: 'a', status: 'answered', entry: entry.id, answer: entry.answer.de }),
      { id: 2, status: 'no_match', answer: null, citations: [], suggestions: [] },
    ]);
  });

  it('ends with 1 where a line did not fit', options, async () => {
    const { stdout, status } = await runCli(['position', '--jsonl'], 'nonsense\n{"id":1,"actor":"xyzzy"}\n');
    expect(status).toBe(1);
    expect(linesOf(stdout)).toEqual([
      { id: null, error: 'Read the line nonsense: expected a JSON object' },
      { id: 1, status: 'no_match', actor: null, topic: null, citations: [] },
    ]);
  });

  it('answers while stdin stays open', options, async () => {
    const cli = startCli(['ask', '--jsonl']);
    cli.process.stdin?.write('{"id":"first","q":""}\n');
    await cli.says('"first"');
    cli.process.stdin?.end('{"id":"second","q":""}');
    expect(linesOf((await cli.ended).stdout)).toHaveLength(2);
  });

  it('goes when nobody reads any longer', options, async () => {
    const cli = startCli(['ask', '--jsonl']);
    cli.process.stdin?.on('error', () => undefined).write('{"id":"first","q":""}\n');
    await cli.says('"first"');
    cli.process.stdout?.destroy();
    cli.process.stdin?.write('{"id":"second","q":""}\n');
    expect(await cli.ended).toMatchObject({ stderr: '', status: 0 });
  });

  it('goes as quietly where it only prints', options, async () => {
    const cli = startCli(['--help']);
    cli.process.stdout?.destroy();
    expect(await cli.ended).toMatchObject({ stderr: '', status: 0 });
  });

  it('ranks the paragraphs of a corpus', options, async () => {
    const articles = [{ id: 'tea', lang: 'en', paragraphs: ['Tea grows on hills.', 'Coffee is roasted in drums.'] }];
    const corpus = fileWith(JSON.stringify({ articles }));
    const run = await runCli(['retrieve', '--jsonl', '--corpus', corpus], '{"id":1,"q":"Where is coffee roasted?"}');
    expect(linesOf(run.stdout)).toEqual([
      { id: 1, ranked: expect.arrayContaining([{ article: 'tea', paragraph: 2, score: expect.any(Number) }]) },
    ]);
  });

  it.each([
    ['/no/such/corpus.json', /Read the corpus "\/no\/such\/corpus\.json": ENOENT/],
    [() => fileWith('{'), /Read the corpus ".*": expected JSON/],
    [() => fileWith('{"articles":[{"id":"x","lang":"fr"}]}'), /articles\[0\]\.lang.*expected "de" or "en"/],
  ])('ends with 2 where the corpus cannot be read: %s', options, async (file, sentence) => {
    const corpus = typeof file === 'string' ? file : file();
    const { stdout, stderr, status } = await runCli(['retrieve', '--jsonl', '--corpus', corpus], '{"id":1,"q":"x"}');
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(sentence);
  });

  it('ends with 2 and every problem where the knowledge cannot be loaded', options, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'belegbot-empty-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const run = await runCli(['ask', '--jsonl'], '{"id":1,"q":"x"}', { BELEGBOT_KNOWLEDGE: folder });
    expect(run).toMatchObject({ stdout: '', status: 2 });
    expect(run.stderr).toContain('pack.yaml:1:1');
  });
});

describe('the command line, for people', () => {
  it('shows an answer with its evidence', options, async () => {
    const { stdout, status } = await runCli(['ask', ...question.split(' '), '--lang', 'de']);
    expect(status).toBe(0);
    expect(stdout.replace(/[\s│]+/gu, ' ')).toContain(entry.evidence[0].quote);
    expect(stdout).toContain(`¶${entry.evidence[0].paragraph}`);
  });

  it('answers from the article that is named, for people and for programs', options, async () => {
    const words = ['How', 'long', 'is', 'the', 'bridge?'];
    const [shown, all, lines] = await Promise.all([
      runCli(['ask', '--article', 'skerra-ferry', ...words]),
      runCli(['ask', '--article', '*', ...words]),
      runCli(['ask', '--jsonl', '--article', 'skerra-ferry'], `{"id":1,"q":"${words.join(' ')}"}`),
    ]);
    for (const { stdout, status } of [shown, all])
      expect({ status, shown: stdout.includes('2.3 kilometres') }).toEqual({ status: 0, shown: true });
    expect(JSON.parse(lines.stdout)).toMatchObject({ id: 1, citations: [{ article: 'skerra-ferry', paragraph: 3 }] });
  });

  it.each([
    [['quote', '--speaker', 'Putin', '--lang', 'de'], 'Putin'],
    [['position', '--article', 'skerra-ferry', 'Okafor'], 'Okafor'],
    [['search', '--article', 'skerra-ferry', 'bridge'], 'wait for the bridge'],
    [['quote', '--article', 'skerra-ferry', '--speaker', 'Okafor'], 'They’ve decided over our heads'],
    [['check', '--article', 'skerra-ferry', 'the bridge would be 2.3 kilometres long'], '¶3'],
    [['passage', '1', '--lang', 'de'], 'Absatz 1 von'],
  ])('shows %j', options, async (args, words) => {
    const { stdout, status } = await runCli(args);
    expect({ status, shown: stdout.includes(words) }).toEqual({ status: 0, shown: true });
  });

  it('talks', options, async () => {
    const { stdout, status } = await runCli(['talk'], '/absatz 2\n', { LANG: 'de_DE.UTF-8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/Frag mich[\s\S]*Absatz 2 von[\s\S]*Bis bald!/u);
  });

  it('shows the bot in the browser where there is no token, on the next free port', options, async () => {
    const data = mkdtempSync(join(tmpdir(), 'belegbot-data-'));
    onTestFinished(() => rmSync(data, { recursive: true }));
    const first = await startLocally(data);
    onTestFinished(() => first.stop());
    const second = await startLocally(data, first.port);
    onTestFinished(() => second.stop());
    expect(second.port).toBeGreaterThan(first.port);
    for (const { address } of [first, second]) expect(await (await fetch(address)).text()).toContain('<belegbot-page>');
  });

  it.each([
    [['nonsense'], {}, "unknown command 'nonsense'"],
    [['ask', '--lang', 'fr'], {}, 'Allowed choices are de, en'],
    [
      ['ask', '--article', 'nonsense', 'x'],
      {},
      'Find the article "nonsense": expected one of trump-putin-telefonat, skerra-ferry',
    ],
    [['check', '--jsonl', '--article', '*'], {}, 'Answer from the article "*": expected the id of one'],
    [['retrieve', '--jsonl'], {}, '--corpus <file>'],
    [['register'], {}, 'DISCORD_TOKEN is not set'],
    [['start', '--door', 'http'], {}, 'DISCORD_PUBLIC_KEY is not set'],
    [['start', '--door', 'window'], {}, 'Allowed choices are gateway, http'],
    [['eval', 'none.yaml'], {}, 'Read the golden questions in "none.yaml"'],
    [
      ['start'],
      { BELEGBOT_SHARDS: 'many', LOG_LEVEL: 'loud' },
      'Read BELEGBOT_SHARDS "many": expected "auto", a whole number from 1, or a range from 0 below its total, such as 0-3/16\nRead LOG_LEVEL',
    ],
  ])('says what is wrong with %j %j, and ends with 2', options, async (args, environment, sentence) => {
    const { stdout, stderr, status } = await runCli(args, '', environment);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(sentence);
  });
});
