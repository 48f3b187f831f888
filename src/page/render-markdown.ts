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
  blockQuote: (_, inner) => html`<discord-quote>${withoutLastBreak(inner)}</discord-quote>`,
  heading: ({ level }, inner) => html`<div class="heading heading-${level}" role="heading" aria-level=${(level ?? 1) + 2}>${inner}</div>`,
  subtext: (_, inner) => html`<small class="subtext">${inner}</small>`,
  link: ({ target }, inner) => link(target, inner),
  url: ({ target }, inner) => link(target, inner),
  autolink: ({ target }, inner) => link(target, inner),
  user: ({ id }, _, nameOf) => html`<span class="mention">@${nameOf(id ?? '') ?? id}</span>`,
  channel: ({ id }, _, nameOf) => html`<span class="mention">#${nameOf(id ?? '') ?? id}</span>`,
};

/** Renders markdown; what is no mark stays as it is. */
export function renderMarkdown(markdown: string, nameOf: NameOf): readonly Rendered[] {
  return renderNodes(parse(markdown, 'normal') as readonly Node[], nameOf);
}

/** The words of markdown without its marks, for places that take no markup. */
export function plainText(markdown: string): string {
  const textOf = ({ type, content }: Node): string => {
    if (Array.isArray(content)) return content.map(textOf).join('');
    return type === 'br' || type === 'newline' ? ' ' : String(content ?? '');
  };
  return (parse(markdown, 'normal') as readonly Node[]).map(textOf).join('');
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

/** The parser ends a quotation with the line break that ends its last line. */
function withoutLastBreak(inner: readonly Rendered[]): readonly Rendered[] {
  const last = inner.at(-1);
  const isBreak = typeof last === 'object' && 'strings' in last && last.strings[0] === '<br />';
  return isBreak ? inner.slice(0, -1) : inner;
}
