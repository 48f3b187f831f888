/** What the terminal says on its own account; everything else is said by the commands. */
import type { Language } from '../../article/article.ts';

interface Sentences {
  readonly invitation: (article: string) => string;
  readonly form: string;
  readonly farewell: string;
}

/** The sentences by language. */
export const sentences: Readonly<Record<Language, Sentences>> = {
  de: {
    invitation: (article) =>
      `Frag mich etwas zum Artikel „${article}“. /hilfe zeigt, was ich noch kann, /quit beendet das Gespräch.`,
    form: 'Dafür öffnet sich ein Formular. Das geht in Discord und auf der Seite im Browser (`npm start`).',
    farewell: 'Bis bald!',
  },
  en: {
    invitation: (article) =>
      `Ask me something about the article “${article}”. /help shows what else I can do, /quit ends the conversation.`,
    form: 'This opens a form, which works in Discord and on the page in the browser (`npm start`).',
    farewell: 'See you!',
  },
};

/** The language of a process's environment: German for a German locale, English for every other. */
export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^de\b|^de_/iu.test(locale) ? 'de' : 'en';
}
