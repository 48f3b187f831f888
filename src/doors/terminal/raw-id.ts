/**
 * The `id` of a line that is a valid JSON object, exactly as it was written, so that it can be given back as it came: a
 * number of twenty digits would not survive being read. Null where there is none, or where it is neither text nor number.
 */
export function readRawId(line: string): string | null {
  let id: string | null = null;
  let key = '';
  let last = '';
  let depth = 0;
  for (const token of readTokens(line)) {
    if (depth === 1 && last === ':') id = key === 'id' ? token : id;
    else if (depth === 1 && token.startsWith('"')) key = String(JSON.parse(token));
    depth += nesting[token] ?? 0;
    last = token;
  }
  return id !== null && /^["\d-]/u.test(id) ? id : null;
}

const nesting: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 };
const MARKS = '{}[]:,';

/** Strings, marks, and everything else of a valid JSON text. By hand: a pattern fails on strings of millions of escapes. */
function* readTokens(json: string): Generator<string> {
  let at = 0;
  while (at < json.length) {
    const start = at;
    const first = json[at] ?? '';
    if (first === '"') at = endOfString(json, start);
    else if (MARKS.includes(first)) at += 1;
    else at = endOfWord(json, start);
    const token = json.slice(start, at).trim();
    if (token !== '') yield token;
  }
}

function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

function endOfWord(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"' && !MARKS.includes(json[at] ?? '')) at += 1;
  return at;
}
