/** From an article's file to a pack that answers from drafts which somebody has reviewed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { PATIENCE, runCli } from '../fixtures/run-cli.ts';

const text = `Stadtbad bleibt geschlossen

Das Bad bleibt länger zu als erwartet.

Bürgermeisterin Karla Wendt nannte die Schäden „größer als gedacht“. Der Rat hatte den Umbau mit 23 Stimmen beschlossen.
`;
const files = ['actors.yaml', 'quotes.yaml', 'questions/article.yaml'];
const question = '{"id":1,"q":"Wer nannte die Schäden größer als gedacht?","lang":"de"}';

it('drafts lists that are served once somebody has reviewed them, and never writes over any', {
  timeout: PATIENCE,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'belegbot-draft-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const pack = join(folder, 'bad');
  writeFileSync(join(folder, 'bad.txt'), text);
  const added = await runCli(['knowledge', 'add', join(folder, 'bad.txt'), '--id', 'bad', '--to', folder]);
  expect(added.stdout).toContain('knowledge draft');

  const shown = await runCli(['knowledge', 'draft', pack, '--dry-run']);
  expect(shown).toMatchObject({ status: 0, stdout: expect.stringContaining('draft: true') });
  expect(readFileSync(join(pack, 'actors.yaml'), 'utf8')).toContain('[]');

  const drafted = await runCli(['knowledge', 'draft', pack]);
  expect(drafted).toMatchObject({ stderr: '', status: 0, stdout: expect.stringContaining('quotes 1') });
  expect(readFileSync(join(pack, 'quotes.yaml'), 'utf8')).toMatch(/^# Every direct quotation[\s\S]*speaker: wendt/u);
  const refused = await runCli(['ask', '--jsonl'], question, { BELEGBOT_KNOWLEDGE: pack });
  expect(refused).toMatchObject({ stdout: '', status: 2 });
  expect(refused.stderr).toMatch(/actors\.yaml:\d+:\d+ {2}nothing-unreviewed {2}Cannot serve the draft of "wendt"/u);
  const again = await runCli(['knowledge', 'draft', pack]);
  expect(again).toMatchObject({ stdout: '', status: 2, stderr: expect.stringContaining('expected an empty list') });

  for (const name of files) {
    const reviewed = readFileSync(join(pack, name), 'utf8').replaceAll('not yet', '2026-01-01');
    writeFileSync(join(pack, name), reviewed.replaceAll(/^ {2}draft: true\n/gmu, ''));
  }
  const asked = await runCli(['ask', '--jsonl'], question, { BELEGBOT_KNOWLEDGE: pack });
  expect(asked).toMatchObject({ stderr: '', status: 0 });
  expect(JSON.parse(asked.stdout)).toMatchObject({
    kind: 'curated',
    citations: [{ article: 'bad', paragraph: 1, quote: expect.stringContaining('größer als gedacht') }],
  });
});
