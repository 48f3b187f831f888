import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { decodeText } from './decode-text.ts';
import type { BlockRole, ReadSource, Repair, SourceBlock, SourceLine, SourcePlace } from './source.ts';

interface Reading {
  readonly blocks: SourceBlock[];
  readonly repairs: Repair[];
}

const frontMatter = /^---\n([\s\S]*?)\n---(?=\n|$)/u;

/**
 * Reads Markdown, with the tables and footnotes of GitHub: the words of links and emphasis stay; notes, pictures, tables
 * and code are left out, and that is reported. A title in front matter counts where no heading of the first rank is there.
 */
export function readMarkdown(bytes: Uint8Array): ReadSource {
  const { text, repairs } = decodeText(bytes);
  const reading: Reading = { blocks: [], repairs: [...repairs] };
  const { body, title } = takeFrontMatter(text, reading);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  if (title && !hasTitle(tree)) reading.blocks.push({ role: 'title', lines: [title] });
  for (const node of tree.children) readBlock(node, reading);
  return reading;
}

/** Front matter becomes empty lines, so that all places stay right. */
function takeFrontMatter(text: string, { repairs }: Reading): { body: string; title: SourceLine | null } {
  const [found, inside = ''] = frontMatter.exec(text) ?? [];
  if (found === undefined) return { body: text, title: null };
  const start = { page: null, line: 1, column: 1 };
  const lines = inside.split('\n');
  repairs.push({ kind: 'left-out', doubtful: false, place: start, before: `--- ${lines[0] ?? ''} …`, after: '' });
  const at = lines.findIndex((line) => /^title:\s*\S/u.test(line));
  const words = lines[at]
    ?.replace(/^title:\s*/u, '')
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2');
  const title = words ? { text: words, place: { page: null, line: at + 2, column: 1 } } : null;
  return { body: found.replace(/[^\n]+/gu, '') + text.slice(found.length), title };
}

const hasTitle = ({ children }: Root): boolean => children.some((node) => node.type === 'heading' && node.depth === 1);

function readBlock(node: RootContent, reading: Reading): void {
  switch (node.type) {
    case 'heading':
      readWords(node, roleOf(node.depth, reading), reading);
      break;
    case 'paragraph':
      readWords(node, 'paragraph', reading);
      break;
    case 'blockquote':
    case 'list':
    case 'listItem':
      for (const child of node.children) readBlock(child, reading);
      break;
    case 'thematicBreak':
    case 'definition':
      break;
    default:
      leaveOut(node, reading, node.type !== 'footnoteDefinition');
  }
}

/** The first heading of the first rank is the title; where none is, restoring takes the first block for it. */
const roleOf = (depth: number, { blocks }: Reading): BlockRole | null => {
  if (blocks.some(({ role }) => role === 'title')) return 'heading';
  return depth === 1 ? 'title' : blocks.length === 0 ? null : 'heading';
};

function readWords(node: Nodes, role: BlockRole | null, reading: Reading): void {
  const lines = wordsOf(node, reading).split('\n');
  const { line, column } = placeOf(node);
  reading.blocks.push({
    role,
    lines: lines.map((text, at) => ({ text, place: { page: null, line: line + at, column: at === 0 ? column : 1 } })),
  });
}

/** The words of a block, and of everything in it but what is left out. Line ends stay, to be joined as in any text. */
function wordsOf(node: Nodes, reading: Reading): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference' || node.type === 'image' || node.type === 'imageReference') {
    leaveOut(node, reading, false);
    return '';
  }
  if (node.type === 'html') {
    leaveOut(node, reading, false);
    return '';
  }
  return 'children' in node ? node.children.map((child) => wordsOf(child, reading)).join('') : '';
}

function leaveOut(node: Nodes, { repairs }: Reading, doubtful: boolean): void {
  const words = innerWords(node).replace(/\s+/gu, ' ').trim();
  const before = words.length > 80 ? `${words.slice(0, 77)}…` : words;
  repairs.push({
    kind: 'left-out',
    doubtful,
    place: placeOf(node),
    before: `${node.type} ${before}`.trim(),
    after: '',
  });
}

function innerWords(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node && node.alt) return node.alt;
  if (node.type === 'footnoteReference') return `[^${node.identifier}]`;
  return 'children' in node ? node.children.map(innerWords).join(' ') : '';
}

const placeOf = ({ position }: Nodes): SourcePlace => ({
  page: null,
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});
