import type { ExchangeWords } from './exchange-words.ts';
import { problemInGerman } from './problem-in-german.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What members and moderators send each other, and what comes in files, in German. */
export const exchangeGerman: ExchangeWords = {
  queue: {
    send: 'An die Moderation schicken',
    sent: 'Abgeschickt. Die Moderation dieses Servers sieht deine Frage, aber nicht, von wem sie ist. Nach 90 Tagen wird sie gelöscht.',
    sentAlready: 'Das hast du schon abgeschickt. Die Moderation hat jetzt deine neueste Formulierung.',
    onlyAsker: 'Nur wer gefragt hat, kann die Frage abschicken.',
    title: 'Fragen ohne Antwort',
    empty: 'Niemand wartet auf eine Antwort.',
    count: (members) => plural(members, 'Mitglied', 'Mitglieder'),
    choose: 'Frage auswählen',
    answer: 'Beantworten',
    alias: 'Gleiche Frage wie …',
    notStated: 'Sagt der Artikel nicht',
    dismiss: 'Verwerfen',
    dismissed: 'Verworfen.',
    gone: 'Um diese Frage hat sich schon jemand gekümmert.',
    back: 'Zurück zur Liste',
    range: (from, to, total) => `Fragen ${from} bis ${to} von ${total}`,
  },

  suggest: {
    button: 'Korrektur vorschlagen',
    answerButton: 'Antwort vorschlagen',
    answerForm: 'Antwort vorschlagen',
    form: 'Korrektur vorschlagen',
    answer: { label: 'Deine Antwort', help: 'Was da stehen sollte' },
    evidence: { label: 'Beleg', help: 'Wörter des Artikels, auf denen sie beruht' },
    thanks: 'Danke! Die Moderation dieses Servers sieht es sich an. Sie sieht auch, dass es von dir kommt.',
    tooMany: 'Du hast in kurzer Zeit viel geschickt. Bitte warte etwas, bevor du mehr vorschlägst.',
    title: (at, total) => `Vorschlag ${at} von ${total}`,
    empty: 'Es gibt keine Vorschläge.',
    by: (who, when) => `Von ${who}, ${when}`,
    now: 'Antwort bisher',
    words: 'Beleg',
    noWords: 'keiner angegeben',
    accept: 'Annehmen',
    edit: 'Bearbeiten und annehmen',
    decline: 'Ablehnen',
    next: 'Weiter',
    declineForm: 'Vorschlag ablehnen',
    reason: { label: 'Grund', help: 'Wer ihn gemacht hat, erfährt das' },
    declined: 'Abgelehnt.',
    gone: 'Über diesen Vorschlag hat schon jemand entschieden.',
    tellAccepted: (question) => `Dein Vorschlag zu ${question} wurde angenommen. Danke!`,
    tellDeclined: (question, reason) => `Dein Vorschlag zu ${question} wurde abgelehnt. Die Moderation sagt: ${reason}`,
  },

  feedback: {
    helpful: 'Hilfreich',
    notHelpful: 'Nicht hilfreich',
    thanks: (helpful, notHelpful) =>
      `Danke, notiert. Du kannst dich jederzeit umentscheiden. Bisher: 👍 ${helpful} · 👎 ${notHelpful}`,
  },

  transfer: {
    exported: (count) => `${plural(count, 'Eintrag', 'Einträge')}, im Format eines Wissenspakets.`,
    nothingToExport: 'Es gibt nichts zu exportieren: dieser Server hat nichts geändert.',
    refused: '✋ Nicht importiert: verbessere die Datei und schick sie noch einmal.',
    problem: problemInGerman,
    more: (count) => `… und ${count} weitere`,
    unread: {
      'foreign-address': 'Ich lese nur Dateien, die bei Discord hochgeladen sind.',
      'too-large': 'Diese Datei ist zu groß: höchstens 1 MB.',
      'no-text': 'Diese Datei ist kein Text in UTF-8.',
      unreachable: 'Ich konnte die Datei nicht holen. Bitte versuch es noch einmal.',
    },
    preview: 'Das ändert der Import',
    added: (count) => `🆕 Neu: ${count}`,
    changed: (count) => `✏️ Geändert: ${count}`,
    conflicting: (count) => `⚠️ Seit dem Export hier bearbeitet, bleibt, wie es ist: ${count}`,
    unchanged: (count) => `Schon gleich: ${count}`,
    nothing: 'Die Datei ändert nichts.',
    confirm: 'Importieren',
    changedSince: 'Inzwischen hat jemand etwas geändert. Sieh dir die neue Vorschau an.',
    imported: (count) => `${plural(count, 'Eintrag', 'Einträge')} importiert.`,
  },

  stats: {
    title: 'Wie die Antworten genutzt werden',
    week: (date) => `Woche vom ${date}`,
    line: ({ asked, answered, notStated, unanswered }) =>
      `${asked} gefragt · ${answered} beantwortet · ${notStated} nicht im Artikel · ${unanswered} ohne Antwort`,
    judged: (helpful, notHelpful) => `👍 ${helpful} · 👎 ${notHelpful}`,
    top: 'Am meisten gefragt',
    none: 'Noch hat niemand etwas gefragt.',
  },

  keep: {
    logOn: (channel) => `Jede Änderung steht ab jetzt in ${channel}.`,
    logOff: 'Änderungen werden nirgends mehr gemeldet.',
    purgeAsk: (member) =>
      `Das löscht die Fragen und Vorschläge von ${member} auf diesem Server und nimmt den Namen aus dem Verlauf. Es lässt sich nicht rückgängig machen.`,
    purge: 'Löschen',
    purged: (rows) => `Erledigt: ${plural(rows, 'Stelle', 'Stellen')} gelöscht oder geleert.`,
  },
};
