import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../house/source-files.ts';
import { restore } from './restored.ts';

const readBytes = (path: string): Uint8Array => readFileSync(join(root, path));

it('restores the article of the first pack, byte for byte, from the text that came out of a PDF', async () => {
  const { text, told } = await restore('raw.txt', readBytes('tests/fixtures/ingest/trump-putin-telefonat.txt'));
  expect(Buffer.from(text).equals(readBytes('knowledge/trump-putin-telefonat/article.md'))).toBe(true);
  expect(told).toEqual([
    '1:37 break-joined?: Trump: Geheimverhandlungen↵über → Trump: Geheimverhandlungen über',
    '4:1 lead: Trump und Putin sprechen über Waffenruhe in der Ukraine. Experten warnen vor … → the lead',
    '5:50 gap-joined?: Russen. Aktuelle↵Entwicklungen → Russen. Aktuelle Entwicklungen',
    '33:28 break-joined?: und strategische↵Überlegungen → und strategische Überlegungen',
    '60:52 gap-joined: sich als↵strategischer → sich als strategischer',
    '71:52 hyphen-kept: der 10-Punkte-↵Friedensplan. → der 10-Punkte-Friedensplan.',
  ]);
});
