import type { Language } from '../article/article.ts';
import type { Words } from './words.ts';
import { english } from './words-english.ts';
import { german } from './words-german.ts';

/** Every sentence that the bot speaks, in a language. */
export const wordsIn = (language: Language): Words => (language === 'de' ? german : english);
