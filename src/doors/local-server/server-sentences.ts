/** What `npm start` says in the terminal while the bot is at work in the browser. */
import type { Language } from '../../article/article.ts';

interface ServerSentences {
  /** One line, with the address to click. */
  readonly open: (address: string) => string;
  readonly notKept: (reason: string) => string;
}

/** The sentences by language. */
export const serverSentences: Readonly<Record<Language, ServerSentences>> = {
  de: {
    open: (address) => `Belegbot: ${address}   (Strg-C beendet; mit DISCORD_TOKEN geht er zu Discord)`,
    notKept: (reason) => `Die Nachrichten werden nicht aufgehoben: ${reason}`,
  },
  en: {
    open: (address) => `Belegbot: ${address}   (Ctrl-C ends it; with DISCORD_TOKEN it goes to Discord)`,
    notKept: (reason) => `The messages are not kept: ${reason}`,
  },
};
