import type { Article, Language, Paragraph, Source } from './article.ts';

/** What an article file does not say itself. */
export interface ArticleFacts {
  readonly id: string;
  readonly language: Language;
  readonly source: Source;
  /** Whether the first block under the title is a lead; if not, it is paragraph 1. */
  readonly hasLead: boolean;
}

/** A place in the article file that does not fit the format; lines count from 1. */
export interface ArticleProblem {
  readonly line: number;
  readonly message: string;
}

/** An article, or everything that is wrong with its file. */
export type ParsedArticle =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly problems: readonly ArticleProblem[] };

interface Line {
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

/**
 * Reads an article file: `# title`, the lead as a block of its own, `## section` headings, and paragraphs of one line
 * each with blank lines between them. `text` becomes `Article.text` unchanged.
 */
export function parseArticle(text: string, facts: ArticleFacts): ParsedArticle {
  const lines = splitLines(text).filter((line) => line.text.trim() !== '');
  const [title, ...rest] = lines;
  const problems = [...findTextProblems(text), ...findTitleProblems(title), ...rest.flatMap(findLineProblems)];
  const paragraphs = title ? numberParagraphs(rest, facts.hasLead) : [];
  if (!paragraphs.some(({ number }) => number > 0)) {
    problems.push({ line: title?.number ?? 1, message: 'Cannot read the article: expected at least one paragraph' });
  }
  if (problems.length > 0 || !title) return { ok: false, problems };
  const lead = paragraphs.find(({ number }) => number === 0) ?? null;
  const body = paragraphs.filter(({ number }) => number > 0);
  const { id, language, source } = facts;
  return {
    ok: true,
    article: { id, language, title: title.text.slice(2).trim(), lead, source, text, paragraphs: body },
  };
}

function splitLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const at = { number: index + 1, start, text: line };
    start += line.length + 1;
    return at;
  });
}

function findTextProblems(text: string): ArticleProblem[] {
  const problems: ArticleProblem[] = [];
  if (text.normalize('NFC') !== text) {
    problems.push({ line: 1, message: 'Cannot use the article: expected Unicode form NFC throughout' });
  }
  const carriage = text.indexOf('\r');
  if (carriage >= 0) {
    const line = text.slice(0, carriage).split('\n').length;
    problems.push({ line, message: 'Cannot use the article: expected line ends of LF alone, found CR' });
  }
  return problems;
}

function findTitleProblems(title: Line | undefined): ArticleProblem[] {
  if (title && /^# \S/.test(title.text)) return [];
  const message = `Cannot read the title "${title?.text ?? ''}": expected the first line to be "# " and the title`;
  return [{ line: title?.number ?? 1, message }];
}

function findLineProblems({ text, number }: Line): ArticleProblem[] {
  if (!/^#/.test(text) || /^## \S/.test(text)) return [];
  return [{ line: number, message: `Cannot read the heading "${text}": expected "## " and the section's name` }];
}

function numberParagraphs(lines: readonly Line[], hasLead: boolean): Paragraph[] {
  let section: string | null = null;
  let number = hasLead && !lines[0]?.text.startsWith('## ') ? 0 : 1;
  const paragraphs: Paragraph[] = [];
  for (const { text, start } of lines) {
    if (text.startsWith('## ')) section = text.slice(3).trim();
    else {
      const from = start + (text.length - text.trimStart().length);
      paragraphs.push({ number, section, span: { start: from, end: from + text.trim().length } });
      number += 1;
    }
  }
  return paragraphs;
}
