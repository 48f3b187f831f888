import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { packsIn } from '../../src/knowledge/packs-in.ts';

it('finds the pack that a folder is, or those that stand in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'belegbot-packs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [first, second, other] = [join(folder, 'a'), join(folder, 'b'), join(folder, 'other')];
  for (const pack of [second, first]) {
    mkdirSync(pack);
    writeFileSync(join(pack, 'pack.yaml'), '');
  }
  mkdirSync(other);
  expect(packsIn(folder)).toEqual([first, second]);
  expect(packsIn(first)).toEqual([first]);
  expect(packsIn(other)).toEqual([other]);
  expect(packsIn(join(folder, 'missing'))).toEqual([join(folder, 'missing')]);
});
