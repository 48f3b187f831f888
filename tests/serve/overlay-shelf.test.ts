import { describe, expect, it } from 'vitest';
import type { StoredItem } from '../../src/curation/change.ts';
import { createShelf, type Keepable, type OverlayShelf } from '../../src/serve/overlay-shelf.ts';

const item: StoredItem = {
  entry: 'e',
  version: 1,
  item: { content: null, aliases: { de: [], en: [] }, hidden: true },
  by: null,
  at: 0,
};
const overlaid = (server: string, items: number): Keepable => ({
  state: { server, article: 'tiny', items: Array.from({ length: items }, () => item) },
});
const there = (shelf: OverlayShelf<Keepable>, ...servers: string[]): string[] =>
  servers.filter((server) => shelf.get({ server, article: 'tiny' }) !== undefined);

describe('overlays in memory', () => {
  it('make room for what is used, those that were not used for longest first', () => {
    const shelf = createShelf(100);
    for (const server of ['a', 'b', 'c']) shelf.put(overlaid(server, 25));
    shelf.put(overlaid('a', 25));
    shelf.put(overlaid('d', 30));
    expect(there(shelf, 'a', 'b', 'c', 'd')).toEqual(['a', 'c', 'd']);
  });

  it('count by their items, so that many small ones fit, but not without bound', () => {
    const shelf = createShelf(100);
    for (let server = 0; server < 40; server += 1) shelf.put(overlaid(`s${server}`, 0));
    const servers = Array.from({ length: 40 }, (_, server) => `s${server}`);
    expect(there(shelf, ...servers)).toEqual(servers.slice(20));
  });

  it('are counted once, however often they change', () => {
    const shelf = createShelf(100);
    shelf.put(overlaid('a', 40));
    for (let change = 0; change < 10; change += 1) shelf.put(overlaid('b', 40));
    expect(there(shelf, 'a', 'b')).toEqual(['a', 'b']);
    shelf.put(overlaid('b', 1));
    shelf.put(overlaid('c', 40));
    expect(there(shelf, 'a', 'b', 'c')).toEqual(['a', 'b', 'c']);
  });

  it('keep what was used last, however large it is', () => {
    const shelf = createShelf(100);
    shelf.put(overlaid('a', 1));
    shelf.put(overlaid('b', 500));
    expect(there(shelf, 'a', 'b')).toEqual(['b']);
    shelf.put(overlaid('c', 1));
    expect(there(shelf, 'b', 'c')).toEqual(['c']);
  });
});
