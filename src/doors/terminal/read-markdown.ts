/** Reads the part of Discord's markdown that our replies are written in. */

/** How words are set. */
export type Style = 'bold' | 'italic' | 'underline' | 'strike' | 'code' | 'address';

/** Words in one setting. */
export interface Run {
  readonly text: string;
  readonly styles: readonly Style[];
}

/** One line of markdown: what kind of line it is, and its words with all marks read. */
export interface MarkdownLine {
  readonly kind: 'text' | 'quote' | 'small' | 'heading';
  readonly runs: readonly Run[];
}

const INLINE =
  /\\(?<literal>[^0-9A-Za-z\s])|`(?<code>[^`]+)`|\[(?<label>(?:\\.|[^\]\\])*)\]\((?<address>[^\s)]+)\)|(?<mark>\*\*|__|~~|\*|_)|(?<text>[^\\`[*_~]+|.)/gsu;

const MARKS: Readonly<Record<string, Style>> = {
  '**': 'bold',
  __: 'underline',
  '~~': 'strike',
  '*': 'italic',
  _: 'italic',
};

/** Reads markdown, line by line. What is no mark stays as it is. */
export function readMarkdown(markdown: string): MarkdownLine[] {
  return markdown.split('\n').map((line): MarkdownLine => {
    if (line.startsWith('> ')) return { kind: 'quote', runs: readRuns(line.slice(2)) };
    if (line.startsWith('-# ')) return { kind: 'small', runs: readRuns(line.slice(3)) };
    const heading = /^#{1,3} (?<words>.*)$/su.exec(line)?.groups?.words;
    return heading === undefined
      ? { kind: 'text', runs: readRuns(line) }
      : { kind: 'heading', runs: readRuns(heading) };
  });
}

function readRuns(line: string): Run[] {
  const styles = new Set<Style>();
  return [...line.matchAll(INLINE)].flatMap(({ groups = {} }): Run[] => {
    const { literal, code, label, address, mark, text } = groups;
    const style = mark === undefined ? undefined : MARKS[mark];
    if (style !== undefined) {
      if (!styles.delete(style)) styles.add(style);
      return [];
    }
    if (code !== undefined) return [{ text: code, styles: [...styles, 'code'] }];
    if (label === undefined || address === undefined) return [{ text: literal ?? text ?? '', styles: [...styles] }];
    return [...readRuns(label), { text: ` ${address}`, styles: ['address'] }];
  });
}
