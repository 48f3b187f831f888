import type { Knowledge } from '../answer/answer.ts';
import type { Language } from '../article/article.ts';

/** What a reply is rendered from, and for whom. */
export interface Setting {
  readonly knowledge: Knowledge;
  /** The language that the person reads. */
  readonly language: Language;
}
