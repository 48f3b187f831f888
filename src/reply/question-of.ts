import type { Entry } from '../answer/answer.ts';
import type { Language } from '../article/article.ts';

/** An entry's question as one writes it: a whole sentence, where there is one; in the other language where there is none. */
export function questionOf({ asks }: Pick<Entry, 'asks'>, language: Language): string {
  const texts = asks[language].length > 0 ? asks[language] : [...asks.de, ...asks.en];
  return texts.find((text) => text.endsWith('?')) ?? texts[0] ?? '';
}
