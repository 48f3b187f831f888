/** Discord's markdown as templates. */
import { parse } from 'discord-markdown-parser';
import { html, nothing, type TemplateResult } from 'lit';

/** Finds the name behind a mention's id; null for somebody unknown. */
export type NameOf = (id: string) => string | null;

type Rendered = TemplateResult | string | typeof nothing;

/** One node of the parser's tree. */
interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly target?: string;
  readonly id?: string;
  readonly level?: number;
  readonly timestamp?: string;
  /** Of a command: all its names, as `curate add`. */
  readonly fullName?: string;
  /** Of an emoji: itself, if it is one of Unicode's. */
  readonly name?: string;
}

const RENDER: Readonly<Record<string, (node: Node, inner: readonly Rendered[], nameOf: NameOf) => Rendered>> = {
  text: ({ content }) => String(content),
  strong: (_, inner) => html`<strong>${inner}</strong>`,
  em: (_, inner) => html`<em>${inner}</em>`,
  underline: (_, inner) => html`<u>${inner}</u>`,
  strikethrough: (_, inner) => html`<s>${inner}</s>`,
  spoiler: (_, inner) => html`<discord-spoiler>${inner}</discord-spoiler>`,
  inlineCode: ({ content }) => html`<code class="code">${String(content)}</code>`,
  codeBlock: ({ content }) => html`<pre class="code-block">${String(content)}</pre>`,
  br: () => html`<br />`,
  newline: () => html`<br />`,
  blockQuote: (_, inner) => html`<discord-quote>${inner}</discord-quote>`,
  heading: ({ level }, inner) =>
    html`<div class="heading heading-${level}" role="heading" aria-level=${(level ?? 1) + 2}>${inner}</div>`,
  subtext: (_, inner) => html`<small class="subtext">${inner}</small>`,
  link: ({ target }, inner) => link(target, inner),
  url: ({ target }, inner) => link(target, inner),
  autolink: ({ target }, inner) => link(target, inner),
  user: ({ id }, _, nameOf) => html`<span class="mention">@${nameOf(id ?? '') ?? id}</span>`,
  twemoji: ({ name }) => String(name),
  timestamp: ({ timestamp }) => renderTime(Number(timestamp) * 1000),
  channel: ({ id }, _, nameOf) => html`<span class="mention">#${nameOf(id ?? '') ?? id}</span>`,
  role: ({ id }) => html`<span class="mention">@${id}</span>`,
  slashCommand: (node) => html`<span class="mention">${wordsOf(node)}</span>`,
  everyone: (node) => html`<span class="mention">${wordsOf(node)}</span>`,
  here: (node) => html`<span class="mention">${wordsOf(node)}</span>`,
};

/** Lines that belong together: of a quotation, of a list, in small letters, or of running text. */
interface Block {
  readonly kind: 'quote' | 'small' | 'item' | 'text';
  readonly lines: readonly string[];
}

const MARKS: readonly (readonly [kind: Block['kind'], mark: string])[] = [
  ['quote', '> '],
  ['small', '-# '],
  ['item', '- '],
];

/** Renders markdown; what is no mark stays as it is. */
export function renderMarkdown(markdown: string, nameOf: NameOf): readonly Rendered[] {
  return blocksOf(markdown).map((block, i, all) => renderBlock(block, all[i + 1], nameOf));
}

/** The parser reads what stands within lines; it takes a line for small or a list only after an empty one. */
function blocksOf(markdown: string): Block[] {
  if (markdown.includes('```')) return [{ kind: 'text', lines: [markdown] }];
  const blocks: Block[] = [];
  for (const line of markdown.split('\n')) {
    const [kind, mark] = MARKS.find(([, it]) => line.startsWith(it)) ?? (['text', ''] as const);
    const last = blocks.at(-1);
    const own = line.slice(mark.length);
    if (last?.kind === kind) blocks.splice(-1, 1, { kind, lines: [...last.lines, own] });
    else blocks.push({ kind, lines: [own] });
  }
  return blocks;
}

function renderBlock({ kind, lines }: Block, next: Block | undefined, nameOf: NameOf): Rendered {
  const inline = (text: string): Rendered[] => renderNodes(parse(text, 'extended') as readonly Node[], nameOf);
  switch (kind) {
    case 'quote':
      return html`<discord-quote>${inline(lines.join('\n'))}</discord-quote>`;
    case 'small':
      return html`${lines.map((line) => html`<small class="subtext line">${inline(line)}</small>`)}`;
    case 'item':
      return html`<ul class="list">${lines.map((line) => html`<li>${inline(line)}</li>`)}</ul>`;
    case 'text':
      // A quotation, a list and small letters begin a line of their own without being told.
      return html`${inline((next && lines.at(-1) === '' ? lines.slice(0, -1) : lines).join('\n'))}${next && lines.at(-1) === '' ? html`<div class="gap"></div>` : nothing}`;
  }
}

/** The words of markdown without its marks, for places that take no markup. */
export function plainText(markdown: string): string {
  return (parse(markdown, 'extended') as readonly Node[]).map(wordsOf).join('');
}

function wordsOf({ type, content, name, fullName }: Node): string {
  if (type === 'twemoji') return String(name);
  if (type === 'slashCommand') return `/${fullName}`;
  if (type === 'everyone' || type === 'here') return `@${type}`;
  if (Array.isArray(content)) return content.map(wordsOf).join('');
  return type === 'br' || type === 'newline' ? ' ' : String(content ?? '');
}

function renderNodes(nodes: readonly Node[], nameOf: NameOf): Rendered[] {
  return nodes.map((node) => {
    const inner = Array.isArray(node.content) ? renderNodes(node.content as readonly Node[], nameOf) : [];
    const render = RENDER[node.type];
    if (render !== undefined) return render(node, inner, nameOf);
    return inner.length > 0 ? html`${inner}` : String(node.content ?? '');
  });
}

/** Only what a browser may open: a markdown link can never run a script. */
function link(target: string | undefined, inner: readonly Rendered[]): Rendered {
  if (target === undefined || !/^https?:\/\//u.test(target)) return html`${inner}`;
  return html`<a class="link" href=${target} target="_blank" rel="noopener noreferrer">${inner}</a>`;
}

/** A moment in the reader's language and time zone. */
function renderTime(milliseconds: number): TemplateResult {
  const { lang } = document.documentElement;
  const text = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(milliseconds);
  return html`<time datetime=${new Date(milliseconds).toISOString()}>${text}</time>`;
}
