import type { Actor, Topic } from '../answer/answer.ts';
import type { Language } from '../article/article.ts';
import { escapeLine } from './echo.ts';

/** UTF-16 code units; a list of names never fills an embed. */
const LONGEST = 1500;

/** Names in a row, escaped; with … at the end where there are too many to show. */
export function listNames(named: readonly (Actor | Topic)[], language: Language): string {
  let list = '';
  for (const { names } of named) {
    const name = escapeLine(names[language]);
    if (list.length + name.length > LONGEST) return `${list}, …`;
    list = list === '' ? name : `${list}, ${name}`;
  }
  return list;
}
