import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openShelf } from '../../src/serve/open-shelf.ts';
import { writePack } from '../fixtures/pack.ts';

const FERRY = 'knowledge/skerra-ferry';

function writeLibrary(packs: Readonly<Record<string, string>>): string {
  const library = mkdtempSync(join(tmpdir(), 'belegbot-library-'));
  onTestFinished(() => rmSync(library, { recursive: true }));
  for (const [name, from] of Object.entries(packs)) cpSync(from, join(library, name), { recursive: true });
  return library;
}

function opened(standard: string, ...libraries: string[]) {
  const shelf = openShelf({ standard, libraries, cache: null });
  if (!shelf.ok) throw new Error(`Open the shelf: ${shelf.problems.join('; ')}, expected no problems`);
  return shelf.shelf;
}

const idsOf = (shelf: ReturnType<typeof opened>): string[] => shelf.packs().map(({ article }) => article.id);

it('holds the standard pack first, and those of each folder', () => {
  const small = writePack();
  const library = writeLibrary({ ferry: FERRY });
  mkdirSync(join(library, 'no-pack'));
  const shelf = opened(small, library);
  expect(idsOf(shelf).slice(1)).toEqual(['skerra-ferry']);
  expect(shelf.leftOut).toEqual([]);
  expect(idsOf(opened(join(library, 'ferry'), library))).toEqual(['skerra-ferry']);
});

it('leaves out a pack that cannot be used, and says what is wrong with it', () => {
  const library = writeLibrary({ a: FERRY, b: FERRY, c: writePack() });
  writeFileSync(join(library, 'c', 'actors.yaml'), 'nobody');
  const shelf = opened(FERRY, library);
  expect(idsOf(shelf)).toEqual(['skerra-ferry']);
  expect(shelf.leftOut.find((line) => line.includes('has this id too'))).toContain(join(library, 'a'));
  expect(shelf.leftOut.some((line) => line.includes(join(library, 'c')) && line.includes('actors.yaml'))).toBe(true);
});

it('cannot do without the standard pack', () => {
  expect(openShelf({ standard: writePack({ files: { 'pack.yaml': null } }), libraries: [], cache: null }).ok).toBe(
    false,
  );
});
