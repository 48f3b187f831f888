import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkKnowledge } from '../../src/knowledge/check-knowledge.ts';
import { PATIENCE, runCli } from '../fixtures/run-cli.ts';
import { root } from '../house/source-files.ts';

const options = { timeout: PATIENCE };
const seed = join(root, 'tests/fixtures/ingest/trump-putin-telefonat.txt');
const article = join(root, 'knowledge/trump-putin-telefonat/article.md');

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'belegbot-add-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('knowledge add', () => {
  it('makes a pack that passes the checks and shows passages, and never writes over it', options, async () => {
    const to = makeFolder();
    const added = await runCli(['knowledge', 'add', seed, '--id', 'telefonat', '--to', to]);
    expect(added).toMatchObject({ stderr: '', status: 0 });
    expect(added.stdout).toContain(
      'trump-putin-telefonat.txt:5:50  DOUBTFUL gap in a paragraph closed: Russen. Aktuelle↵Entwicklungen → ',
    );
    const pack = join(to, 'telefonat');
    expect(readFileSync(join(pack, 'article.md')).equals(readFileSync(article))).toBe(true);
    expect(checkKnowledge(pack)).toEqual([]);
    const asked = await runCli(['ask', '--jsonl'], '{"id":1,"q":"Wer warnt vor Zeitspiel?","lang":"de"}', {
      BELEGBOT_KNOWLEDGE: pack,
    });
    expect(asked).toMatchObject({ stderr: '', status: 0 });
    expect(JSON.parse(asked.stdout).suggestions).not.toEqual([]);
    const again = await runCli(['knowledge', 'add', seed, '--id', 'telefonat', '--to', to]);
    expect(again).toMatchObject({ stdout: '', status: 2 });
    expect(again.stderr).toContain('it is there already, expected a new folder');
  });

  it('writes nothing on a dry run', options, async () => {
    const to = makeFolder();
    const { stdout, status } = await runCli(['knowledge', 'add', seed, '--id', 'x', '--to', to, '--dry-run']);
    expect(status).toBe(0);
    expect(stdout.endsWith(`6 repairs, 3 of them doubtful\n\n${readFileSync(article, 'utf8')}`)).toBe(true);
    expect(existsSync(join(to, 'x'))).toBe(false);
  });

  it.each([
    ['a.txt', 'Ein Satz ohne Titel, der zu lang ist. Und noch einer.', [], 'expected one: give it with --title'],
    ['a.docx', 'PK', [], 'expected a name that ends with .txt'],
    ['a.txt', 'Titel\n\nText.', ['--id', 'Kein Name'], 'expected small letters and digits'],
    ['a.txt', 'Titel\n', [], 'no text below the headline, expected at least one paragraph'],
  ])('refuses %s with %j and %j', options, async (name, text, more, sentence) => {
    const folder = makeFolder();
    writeFileSync(join(folder, name), text);
    const run = await runCli(['knowledge', 'add', join(folder, name), '--id', 'x', '--to', folder, ...more]);
    expect(run).toMatchObject({ stdout: '', status: 2 });
    expect(run.stderr).toContain(sentence);
  });
});
