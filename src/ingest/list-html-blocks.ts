import type { BlockRole } from './source.ts';

/** What of a page stands as one block. */
export interface HtmlBlock {
  readonly role: BlockRole;
  /** White space as a browser shows it: one space. */
  readonly text: string;
  /** The marks of notes that were taken out of it. */
  readonly notes: readonly string[];
}

/** As much of an element as is needed here. */
interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

const textNode = 3;
const elementNode = 1;
const headings = /^H[1-6]$/u;
const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TH|THEAD|TR|UL)$/u;
const silent = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|HEAD|TITLE|IFRAME|BUTTON|SELECT|TEXTAREA)$/iu;

/** Lists the blocks of an element that hold words, in reading order. */
export function listHtmlBlocks(root: unknown): HtmlBlock[] {
  const listing: Listing = { found: [], text: '', notes: [], role: 'paragraph' };
  walk(root as HtmlNode, listing);
  finish(listing);
  return listing.found;
}

interface Listing {
  readonly found: HtmlBlock[];
  text: string;
  notes: string[];
  role: BlockRole;
}

function walk(node: HtmlNode, listing: Listing): void {
  for (const child of node.childNodes) {
    if (child.nodeType === textNode) listing.text += child.textContent ?? '';
    else if (child.nodeType === elementNode && !silent.test(child.nodeName)) walkElement(child, listing);
  }
}

function walkElement(element: HtmlNode, listing: Listing): void {
  const name = element.nodeName.toUpperCase();
  if (name === 'BR') listing.text += '\n';
  else if (name === 'SUP' && /^\s*\[?\d{1,3}\]?\s*$/u.test(element.textContent ?? '')) {
    listing.notes.push((element.textContent ?? '').trim());
  } else if (!blocks.test(name)) walk(element, listing);
  else {
    finish(listing);
    listing.role = name === 'H1' ? 'title' : headings.test(name) ? 'heading' : 'paragraph';
    walk(element, listing);
    finish(listing);
  }
}

/** Ends the block that is being read; what stands in an element beside its blocks is a paragraph. */
function finish(listing: Listing): void {
  const text = listing.text.replace(/[ \t\n\f\r]+/gu, ' ').trim();
  if (text !== '') listing.found.push({ role: listing.role, text, notes: listing.notes });
  listing.text = '';
  listing.notes = [];
  listing.role = 'paragraph';
}
