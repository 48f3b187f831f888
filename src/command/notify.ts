import type { Language } from '../article/article.ts';
import { newNotice } from '../reply/new-reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import type { Pressed } from './command.ts';

/** Tells only the person who pressed a component. */
export const notify = (content: string): Pressed => ({ kind: 'reply', reply: newNotice(content) });

/** What a component says that we made once and do not understand any more. */
export const notifyStale = (language: Language): Pressed => notify(wordsIn(language).notice.stale);
