import type { Localized } from '../article/article.ts';

/** What is said of several articles. */
export interface LibraryWords {
  /** The choice that stands for all of them. */
  readonly every: string;
  /** @param titles of those that there are, marked up */
  readonly unknown: (typed: string, titles: string) => string;
  readonly gone: string;
  /** Above what comes from one of several articles. @param title marked up */
  readonly among: (count: number, title: string) => string;
  readonly bound: (place: string, title: string) => string;
  readonly unbound: (place: string, title: string) => string;
  /** The same for the log channel. @param by who did it, as a mention */
  readonly boundBy: (by: string, place: string, title: string) => string;
  readonly unboundBy: (by: string, place: string, title: string) => string;
  readonly wholeServer: string;
  readonly usual: (title: string) => string;
  readonly noneBound: string;
}

/** In both languages. */
export const libraryWords: Localized<LibraryWords> = {
  en: {
    every: 'All articles',
    unknown: (typed, titles) => `I have no article ${typed}. There are: ${titles}.`,
    gone: 'The article that this belongs to is not here any more.',
    among: (count, title) => `Of ${count} articles, this one fits best: **${title}**`,
    bound: (place, title) => `Set for ${place}: I answer from **${title}** from now on.`,
    unbound: (place, title) => `Taken back for ${place}: I answer from **${title}** there.`,
    boundBy: (by, place, title) => `${by} set for ${place}: answers come from **${title}**.`,
    unboundBy: (by, place, title) => `${by} took back what was set for ${place}: answers come from **${title}** there.`,
    wholeServer: 'this whole server',
    usual: (title) => `Where nothing else is set, I answer from **${title}**.`,
    noneBound: 'No channel has an article of its own. Name an `article`, and a `channel` if only that one is meant.',
  },
  de: {
    every: 'Alle Artikel',
    unknown: (typed, titles) => `Einen Artikel ${typed} habe ich nicht. Es gibt: ${titles}.`,
    gone: 'Den Artikel, zu dem das gehört, gibt es hier nicht mehr.',
    among: (count, title) => `Von ${count} Artikeln passt dieser am besten: **${title}**`,
    bound: (place, title) => `Gesetzt für ${place}: Ich antworte ab jetzt aus **${title}**.`,
    unbound: (place, title) => `Aufgehoben für ${place}: Ich antworte dort aus **${title}**.`,
    boundBy: (by, place, title) => `${by} hat für ${place} gesetzt: Antworten kommen aus **${title}**.`,
    unboundBy: (by, place, title) =>
      `${by} hat für ${place} aufgehoben, was gesetzt war: Antworten kommen dort aus **${title}**.`,
    wholeServer: 'diesen ganzen Server',
    usual: (title) => `Wo nichts anderes gesetzt ist, antworte ich aus **${title}**.`,
    noneBound:
      'Kein Kanal hat einen eigenen Artikel. Nenne einen `artikel`, und einen `kanal`, wenn nur der gemeint ist.',
  },
};
