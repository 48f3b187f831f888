import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodeText } from './decode-text.ts';
import { createFinder } from './find-in-source.ts';
import { type HtmlBlock, listHtmlBlocks } from './list-html-blocks.ts';
import type { ReadSource, Repair } from './source.ts';

/** Code units: below this, what surrounds an article is not told from it. */
const leastArticle = 100;
/** Code units: a paragraph that is longer and was left out may be one of the article. */
const longestFurniture = 80;

/**
 * Reads a page: Mozilla's Readability takes the article out of its navigation; everything else that has words is reported
 * as left out, what could be a paragraph as doubtful. Where Readability finds no article, the whole body is read. Places
 * are those of blocks: within one, columns count its words alone.
 */
export function readHtml(bytes: Uint8Array): ReadSource {
  const { text, repairs } = decodeText(bytes);
  const all = listHtmlBlocks(parsePage(text).body);
  const found = new Readability(parsePage(text), { charThreshold: leastArticle }).parse();
  const article = found?.content ? listHtmlBlocks(parsePage(found.content).body) : all;
  const find = createFinder(text);
  const title = findTitle(all, found?.title ?? '');
  const kept = dropAbove(article, all, title);
  const blocks = [...(title === '' ? [] : [{ role: 'title' as const, text: title, notes: [] }]), ...kept]
    .filter((block, at) => at === 0 || title === '' || block.text !== title)
    .map((block) => ({ ...block, place: find(block.text) }));
  const notes = blocks.flatMap(({ notes: marks, place }) =>
    marks.map((before): Repair => ({ kind: 'left-out', doubtful: false, place, before, after: '' })),
  );
  return {
    blocks: blocks.map(({ role, text: words, place }) => ({ role, lines: [{ text: words, place }] })),
    repairs: [...repairs, ...tellLeftOut(all, kept, title, text), ...notes],
  };
}

/** The library takes a page without its outermost elements for something else. */
const parsePage = (text: string): ReturnType<typeof parseHTML>['document'] =>
  parseHTML(/<html\b/iu.test(text) ? text : `<!doctype html><html><body>${text}</body></html>`).document;

/** The page's title has the site's name in it as a rule, a heading of the first rank has not. */
function findTitle(all: readonly HtmlBlock[], title: string): string {
  const headings = all.filter(({ role }) => role === 'title');
  const [only] = headings;
  return (
    (headings.find(({ text }) => title.startsWith(text)) ?? (headings.length === 1 ? only : undefined))?.text ?? title
  );
}

/** What stands above the headline of a page is no part of its article. */
function dropAbove(article: readonly HtmlBlock[], all: readonly HtmlBlock[], title: string): HtmlBlock[] {
  const at = all.findIndex(({ role, text }) => role === 'title' && text === title);
  const above = new Set(all.slice(0, Math.max(at, 0)).map(({ text }) => text));
  const below = new Set(all.slice(at + 1).map(({ text }) => text));
  return article.filter(({ text }) => below.has(text) || !above.has(text));
}

function tellLeftOut(all: readonly HtmlBlock[], kept: readonly HtmlBlock[], title: string, source: string): Repair[] {
  const known = new Set([title, ...kept.map(({ text }) => text)]);
  const find = createFinder(source);
  return all
    .filter(({ text }) => !known.has(text))
    .map(({ role, text }) => ({
      kind: 'left-out',
      doubtful: role === 'paragraph' && text.length > longestFurniture,
      place: find(text),
      before: text.length > 80 ? `${text.slice(0, 77)}…` : text,
      after: '',
    }));
}
