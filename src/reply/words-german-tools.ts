import type { Words } from './words.ts';

/** Was der Bot zu /pruefen, /vergleich, /suche und „Warum?“ sagt. */
export const germanTools: Pick<Words, 'check' | 'compare' | 'search' | 'why'> = {
  check: {
    verdict: {
      verbatim: '✅ Das steht wörtlich so im Artikel',
      altered: '✏️ Verändert: So steht es nicht im Artikel',
      misattributed: '🔀 Falsch zugeordnet',
      'not-found': '❓ Nicht im Artikel gefunden',
    },
    saidBy: (speaker) => `Im Artikel sagt das **${speaker}**.`,
    narrated: 'Das sind die Worte des Artikels selbst, niemand wird damit zitiert.',
    notBy: (claimed, speaker) => `Im Artikel sagt das nicht **${claimed}**, sondern **${speaker}**.`,
    notSaid: (claimed) =>
      `Die Worte stehen so im Artikel, aber niemand wird damit wörtlich zitiert, auch nicht **${claimed}**.`,
    differs: (diff) => `Vom Artikel zur Behauptung (~~fehlt~~, **hinzugefügt**):
${diff}`,
    differsAtLength: 'Die Behauptung weicht an vielen Stellen ab. So steht es im Artikel:',
    altersSpeaker: (claimed, speaker) => `Und nicht **${claimed}** wird hier zitiert, sondern **${speaker}**.`,
    changed: (changes) => {
      const names = { number: 'eine Zahl', negation: 'eine Verneinung', qualifier: 'eine Einschränkung' };
      return `⚠️ Das ändert den Sinn: ${changes.map((change) => names[change]).join(', ')}.`;
    },
    swallowed: (words) => `⚠️ Die Auslassung verschluckt: ${words}`,
    translated: (translation) =>
      `-# Verglichen habe ich mit der redaktionellen Übersetzung dessen, was im Artikel steht: ${translation}`,
    notFound:
      'Nichts im Artikel kommt dem nahe. Das heißt nicht, dass es nie gesagt wurde: nur, dass es hier nicht steht.',
    nothing: 'Da fehlt noch das Zitat. Gib mir die Worte, und ich sehe nach, ob sie im Artikel stehen.',
    noQuotation: 'In dieser Nachricht finde ich kein Zitat, und auch nichts, was so im Artikel steht.',
    more: (count) => `Und ${count} mehr. Prüfe sie einzeln mit \`/pruefen\`.`,
  },

  compare: {
    title: (first, second, topic) => `${first} und ${second}${topic === null ? '' : `: ${topic}`}`,
    none: (actor) => `Dazu nennt der Artikel von ${actor} keine Position.`,
    nothing: (first, second, topic) =>
      topic === null
        ? `Der Artikel nennt weder von ${first} noch von ${second} eine Position.`
        : `Zum Thema ${topic} nennt der Artikel weder von ${first} noch von ${second} eine Position.`,
    same: 'Das ist zweimal dasselbe. Nimm zwei Verschiedene, dann stelle ich sie nebeneinander.',
    range: (from, to, total) => (from === to ? `Thema ${from} von ${total}` : `Themen ${from} bis ${to} von ${total}`),
  },

  search: {
    title: (words) => `Stellen zu ${words}`,
    nothing: 'Dazu finde ich keine Stelle im Artikel. Versuch es mit anderen oder weniger Wörtern.',
    range: (from, to, total) =>
      from === to ? `Stelle ${from} von ${total}` : `Stellen ${from} bis ${to} von ${total}`,
    more: 'Es gibt noch mehr. Mit weniger Wörtern kannst du blättern.',
    lookUp: 'Das hier steht im Artikel am nächsten dran. Eine Antwort oder ein Beleg ist es nicht unbedingt:',
    noText: 'In dieser Nachricht steht kein Text, den ich nachschlagen könnte.',
  },

  why: {
    title: 'Warum diese Antwort?',
    how: {
      exact: (word) => `${word}: genau so`,
      stem: (word, as) => `${word}: wie ${as} (gleicher Wortstamm)`,
      compound: (word, as) => `${word}: wie ${as} (Teil eines Wortes)`,
      typo: (word, as) => `${word}: gelesen als ${as}`,
      synonym: (word, as) => `${word}: bedeutet ${as}`,
      translation: (word, as) => `${word}: heißt im Artikel ${as}`,
      name: (word, as) => `${word}: meint ${as}`,
      missing: (word) => `${word}: kommt hier nicht vor`,
    },
    words: '**Deine Wörter**',
    own: 'Eine Formulierung der Moderation dieses Servers kommt ihr nahe.',
    exactly: 'Genau diese Frage ist redaktionell hinterlegt.',
    nearest: (question) => `**Nächste bekannte Frage**
${question}`,
    confidence: (has, needs) => `**Sicherheit** ${has} von 1, nötig sind ${needs}`,
    runnerUp: (question, place) => `**Sonst am ehesten** ${question} (${place})`,
    silent: (question) => `**Dagegen sprach** ${question} Das sagt der Artikel nicht.`,
    nothing: 'Keine der Fragen, die ich kenne, kommt dem nahe.',
  },
};
