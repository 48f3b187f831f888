import { curationGerman } from './curation-german.ts';
import { libraryWords } from './library-words.ts';
import type { Words } from './words.ts';
import { germanTools } from './words-german-tools.ts';

const place: Words['place'] = (paragraph) => (paragraph === 0 ? 'Vorspann' : `¶${paragraph}`);
const known = (list: string): string => (list === '' ? '' : `\nIch kenne: ${list}.`);
const example = (text: string | null): string => (text === null ? '' : `\n${text}`);

/** Was der Bot auf Deutsch sagt: geduzt, freundlich, knapp. */
export const german: Words = {
  place,
  quoted: (text) => `„${text}“`,
  translation: (texts) => `Übersetzung der zitierten Worte: ${texts.join(' · ')}`,
  date: (iso) => iso.replace(/^(\d+)-(\d+)-(\d+)$/, (_, year, month, day) => `${Number(day)}.${Number(month)}.${year}`),

  ask: {
    curated: (date) => `Redaktionelle Antwort · geprüft am ${date}`,
    found: 'Wortlaut des Artikels · per Suche gefunden, nicht redaktionell geprüft',
    articleSays: 'Im Artikel steht dazu:',
    notStated: '**Das steht nicht im Artikel.**',
    notStatedChecked: (date) => `Redaktionell geprüft am ${date}`,
    closest: 'Was dem am nächsten kommt:',
    unanswered: {
      empty: 'Da fehlt noch deine Frage. Tipp bei `/frage` einfach los, ich schlage dir passende Fragen vor.',
      'too-vague': 'Das ist mir zu ungenau. Frag ruhig in einem ganzen Satz, dann finde ich leichter, was du meinst.',
      'not-in-article': 'Darauf finde ich im Artikel keine Antwort.',
    },
    nearest: 'Am ehesten passt noch das hier, eine Antwort ist es nicht unbedingt:',
    othersTitle: 'Weitere Stellen',
    noOthers: 'Sonst finde ich im Artikel keine Stelle, die dazu passt.',
    onlyNear: 'Das passt auch dazu, eine Antwort ist es nicht unbedingt:',
    fromArticle: 'Aus dem Artikel',
    emptyQuestion: '(keine Frage)',
    forMember: (mention) => `${mention}, das hier ist für dich:`,
    forMemberPrivately: (mention) => `Das siehst nur du. ${mention} sieht es, sobald du es teilst.`,
    tooLong: 'Der Satz ist zu lang, um ihn hier ganz zu zeigen, und gekürzt wird nicht. Er steht hier:',
  },

  position: {
    all: (actor) => `${actor}: alle Positionen`,
    unknownActor: (asked, list) =>
      `${asked} kommt im Artikel nicht vor, oder ich erkenne den Namen nicht.${known(list)}`,
    unknownTopic: (actor, asked, list) =>
      `Zum Thema ${asked} finde ich im Artikel nichts von ${actor}.${list === '' ? '' : `\nZu diesen Themen schon: ${list}.`}`,
    noPosition: (actor, topic, list) =>
      `Was ${actor} zum Thema ${topic} will oder sagt, steht nicht im Artikel.${list === '' ? '' : `\nZu diesen Themen schon: ${list}.`}`,
    noPositions: (actor) => `Von ${actor} nennt der Artikel keine Position.`,
    more: (count) => `Und ${count} mehr: Gib ein Thema an, dann zeige ich sie.`,
  },

  quote: {
    all: 'Wörtliche Zitate',
    by: (speaker) => `Wörtliche Zitate: ${speaker}`,
    with: (search) => `Wörtliche Zitate zu ${search}`,
    nobody: 'ohne bestimmten Sprecher',
    nothing: 'Dazu finde ich im Artikel kein wörtliches Zitat. Ohne Suchwort zeigt dir `/zitat` alle.',
    unknownSpeaker: (asked, list) =>
      `Von ${asked} finde ich im Artikel kein wörtliches Zitat.${list === '' ? '' : `\nWörtlich zitiert werden: ${list}.`}`,
    range: (from, to, total) => (from === to ? `Zitat ${from} von ${total}` : `Zitate ${from} bis ${to} von ${total}`),
    more: 'Es gibt noch mehr. Mit einem Suchwort oder Namen findest du sie.',
  },

  ...germanTools,
  curation: curationGerman,

  passage: {
    missing: (asked, last, hasLead) => {
      const body = last === 1 ? 'nur Absatz 1' : `die Absätze 1 bis ${last}`;
      return `Absatz ${asked} gibt es nicht. Der Artikel hat ${body}${hasLead ? '; die 0 ist der Vorspann' : ''}.`;
    },
    position: (paragraph, last) =>
      paragraph === 0 ? `Vorspann, danach ${last} Absätze` : `Absatz ${paragraph} von ${last}`,
    continues: 'Der Absatz geht noch weiter, ist aber zu lang für eine Nachricht.',
  },

  article: {
    outline: 'Gliederung',
    untitled: 'ohne Überschrift',
    source: 'Quelle',
    noSource: 'Woher der Artikel stammt, ist nicht bekannt.',
    published: (date) => `erschienen am ${date}`,
    retrieved: (date) => `abgerufen am ${date}`,
    method: 'So antworte ich',
    methodText:
      'Ich erfinde nichts: Jede Antwort ist redaktionell geschrieben oder der Wortlaut des Artikels, und die Stelle steht immer dabei. Wenn der Artikel etwas nicht sagt, sage ich dir das.',
    counts: (it) =>
      `${it.paragraphs} Absätze · ${it.sentences} Sätze · ${it.stated} Fragen mit Antwort · ${it.notStated} Fragen, die der Artikel offen lässt · ${it.positions} Positionen · ${it.quotations} wörtliche Zitate`,
  },

  help: {
    title: 'Frag mich zum Artikel',
    intro: (article) =>
      `Ich beantworte Fragen zu ${article} und zeige dir immer die Stelle, auf der die Antwort steht.`,
    commands: (examples) => [
      `\`/frage\` beantwortet deine Frage. Vorschläge kommen beim Tippen.${example(examples.ask)}`,
      `\`/position\` zeigt, was jemand zu einem Thema will oder sagt.${example(examples.position)}`,
      '`/vergleich` stellt zwei nebeneinander.',
      `\`/zitat\` findet wörtliche Zitate, mit Sprecher.${example(examples.quote)}`,
      '`/pruefen` sagt dir, ob ein Zitat so im Artikel steht. Geht auch im Menü einer Nachricht unter Apps.',
      '`/suche` findet Stellen zu deinen Wörtern.',
      `\`/absatz\` zeigt einen Absatz ganz.${example(examples.passage)}`,
      '`/artikel` sagt, welcher Artikel das ist und wie ich antworte.',
      '`/hilfe` zeigt diese Übersicht.',
      '`/kuratieren` ist für die Moderation: sie pflegt hier die Antworten.',
    ],
    askExample: (question) => `-# Zum Beispiel: ${question}`,
    positionExample: (actor, topic) => `-# Zum Beispiel: ${actor} zum Thema ${topic}`,
    quoteExample: (speaker) => `-# Zum Beispiel alle Zitate von ${speaker}`,
    passageExample: '-# Zum Beispiel Absatz 1',
    tip: 'Mit `privat` siehst nur du die Antwort, mit `für` geht sie an jemanden. Was du öffentlich fragst, kannst du mit 🗑️ wieder entfernen.',
  },

  button: {
    inContext: 'Im Zusammenhang',
    paragraphInContext: (it) => `${it} im Zusammenhang`,
    others: 'Weitere Stellen',
    why: 'Warum?',
    share: 'Teilen',
    remove: 'Entfernen',
    previous: 'Zurück',
    next: 'Weiter',
  },

  library: libraryWords.de,
  notice: {
    unknownCommand: 'Diesen Befehl kenne ich nicht oder nicht mehr. Was ich kann, zeigt `/hilfe`.',
    notUnderstood: 'Das habe ich nicht verstanden. Was ich kann, zeigt `/hilfe`.',
    crashed: (interaction) =>
      `Da ist bei mir etwas schiefgegangen, bitte entschuldige. Wenn du es meldest, nenne diese Nummer: \`${interaction}\`.`,
    storeUnavailable:
      'Der Speicher der Moderation ist gerade nicht erreichbar. Es wurde nichts geändert; bitte versuch es gleich noch einmal.',
    tooSlow: 'Das hat bei mir zu lange gedauert, bitte entschuldige. Versuch es gleich noch einmal.',
    tooMuch: (seconds) =>
      `Das ist viel auf einmal, ich brauche eine kurze Pause. Mach in ${seconds === 1 ? 'einer Sekunde' : `${seconds} Sekunden`} weiter.`,
    onlyModerators: 'Das kann nur die Moderation dieses Servers.',
    stale: 'Dieser Knopf gehört zu einer älteren Fassung und tut nichts mehr. Frag bitte noch einmal.',
    staleForm: 'Dieses Formular gehört zu einer älteren Fassung und tut nichts mehr. Öffne es bitte noch einmal.',
    onlyAsker: 'Entfernen kann das nur, wer gefragt hat, oder die Moderation.',
    removeHow: 'Zum Entfernen drück den Knopf 🗑️ unter der Antwort.',
  },

  option: {
    missing: (name) => `Es fehlt noch die Angabe **${name}**.`,
    unfit: (name, value, expected) =>
      `Mit ${value} bei **${name}** kann ich nichts anfangen. Da gehört ${expected} hin.`,
    text: 'ein Text',
    whole: (min, max) => {
      if (min !== undefined && max !== undefined) return `eine ganze Zahl von ${min} bis ${max}`;
      if (min !== undefined) return `eine ganze Zahl ab ${min}`;
      return max === undefined ? 'eine ganze Zahl' : `eine ganze Zahl bis ${max}`;
    },
    flag: 'Ja oder Nein',
    user: 'ein Mitglied',
    channel: 'ein Textkanal',
    file: 'eine Datei',
  },
};
