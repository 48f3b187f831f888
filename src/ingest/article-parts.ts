import type { Repair, SourceLine, SourcePlace } from './source.ts';

/** A part of an article in the making. */
export interface ArticlePart {
  readonly role: 'heading' | 'paragraph';
  readonly text: string;
  readonly lines: readonly SourceLine[];
  /** Whether the file itself says that it is whole: nothing is joined to it. */
  readonly isWhole: boolean;
}

/** An article in the making: what its file will hold, in order. */
export interface ArticleParts {
  readonly title: string;
  readonly hasLead: boolean;
  readonly parts: readonly ArticlePart[];
}

/** The first place of a part. */
export const placeOf = ({ lines }: Pick<ArticlePart, 'lines'>): SourcePlace =>
  lines[0]?.place ?? { page: null, line: 1, column: 1 };

/** Tells a decision about a whole part, which could have been another. */
export function tellDecision(
  kind: Repair['kind'],
  part: Pick<ArticlePart, 'lines' | 'text'>,
  after: string,
  doubtful = true,
): Repair {
  const before = part.text.length > 80 ? `${part.text.slice(0, 77)}…` : part.text;
  return { kind, doubtful, place: placeOf(part), before, after };
}

/** Prints the article as article.md holds it: `# title`, then blocks with an empty line between them. */
export const printArticle = ({ title, parts }: ArticleParts): string =>
  `${[`# ${title}`, ...parts.map(({ role, text }) => (role === 'heading' ? `## ${text}` : text))].join('\n\n')}\n`;
