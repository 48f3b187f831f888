import * as z from 'zod';
import type { MessageJson } from '../../discord/respond.ts';
import type { Paper } from './paper.ts';
import { type MarkdownLine, type Run, readMarkdown, type Style } from './read-markdown.ts';
import { wrapRuns } from './wrap-runs.ts';

const embedShape = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  fields: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
  footer: z.object({ text: z.string() }).optional(),
});

/** A message as Discord would show it, but for its buttons, as lines for a terminal. */
export function printMessage({ content, embeds }: MessageJson, paper: Paper): string {
  const cards = embeds.map((embed) => printEmbed(embedShape.parse(embed), paper));
  return [...(content ? [printMarkdown(content, paper)] : []), ...cards].join('\n\n');
}

function printEmbed({ title, description, fields = [], footer }: z.infer<typeof embedShape>, paper: Paper): string {
  const parts = [
    ...(title ? [printMarkdown(title, paper, ['bold'])] : []),
    ...(description ? [printMarkdown(description, paper)] : []),
    ...fields.map(({ name, value }) => `${printMarkdown(name, paper, ['bold'])}\n${printMarkdown(value, paper)}`),
    ...(footer ? [printLine({ kind: 'small', runs: [{ text: footer.text, styles: [] }] }, paper, [])] : []),
  ];
  return parts.join('\n\n');
}

/** Discord's markdown as lines of at most the paper's width, all of it in the given setting. */
export function printMarkdown(markdown: string, paper: Paper, styles: readonly Style[] = []): string {
  return readMarkdown(markdown)
    .map((line) => printLine(line, paper, styles))
    .join('\n');
}

function printLine({ kind, runs }: MarkdownLine, paper: Paper, styles: readonly Style[]): string {
  const margin = kind === 'quote' ? `${paper.pens.green('│')} ` : '';
  const set = kind === 'heading' ? [...styles, 'bold' as const] : styles;
  return wrapRuns(runs, paper.width - (margin === '' ? 0 : 2))
    .map((line) => line.map((run) => paint({ ...run, styles: [...set, ...run.styles] }, paper)).join(''))
    .map((line) => margin + (kind === 'small' ? paper.pens.dim(line) : line))
    .join('\n');
}

function paint({ text, styles }: Run, { pens }: Paper): string {
  const penOf: Readonly<Record<Style, (text: string) => string>> = {
    bold: pens.bold,
    italic: pens.italic,
    underline: pens.underline,
    strike: pens.strikethrough,
    code: pens.cyan,
    address: pens.dim,
  };
  return styles.reduce((painted, style) => penOf[style](painted), text);
}
