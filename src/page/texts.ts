/** What the page itself says, in the language of whoever looks. What the bot says is the bot's own. */
import type { FieldProblem } from './draft.ts';

/** The page's texts. */
export interface Texts {
  readonly channels: string;
  readonly directMessages: string;
  readonly members: string;
  readonly lookAs: string;
  readonly moderator: string;
  readonly language: string;
  readonly menu: string;
  readonly light: string;
  readonly dark: string;
  readonly inspector: string;
  readonly close: string;
  readonly messages: (channel: string) => string;
  readonly welcome: (channel: string) => string;
  readonly welcomeText: string;
  readonly directWelcome: string;
  readonly tryThis: string;
  readonly write: (channel: string) => string;
  readonly commands: string;
  readonly options: string;
  readonly required: string;
  readonly more: (count: number) => string;
  readonly removeOption: (option: string) => string;
  readonly removeCommand: string;
  readonly send: string;
  readonly yes: string;
  readonly no: string;
  readonly loading: string;
  readonly loadingFailed: string;
  readonly noChoices: string;
  readonly problems: Readonly<Record<FieldProblem, string>>;
  readonly used: string;
  readonly edited: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly thinking: (name: string) => string;
  readonly sending: string;
  readonly didNotRespond: string;
  readonly interactionFailed: string;
  readonly modalFailed: string;
  readonly modalNotice: (name: string) => string;
  readonly submit: string;
  readonly cancel: string;
  readonly choose: string;
  readonly apps: string;
  readonly messageMenu: string;
  readonly copyText: string;
  readonly reconnecting: string;
  readonly botState: Readonly<Record<'starting' | 'online' | 'stopped', string>>;
  readonly restart: string;
  readonly inspectorHint: string;
  readonly onlyInteractions: string;
  readonly valid: string;
  readonly invalid: (count: number) => string;
  readonly fromBot: string;
  readonly fromDiscord: string;
  readonly request: string;
  readonly answer: string;
  readonly after: (milliseconds: number) => string;
}

const de: Texts = {
  channels: 'Textkanäle',
  directMessages: 'Direktnachrichten',
  members: 'Mitglieder',
  lookAs: 'Als wer möchtest du schreiben?',
  moderator: 'Moderation',
  language: 'Deutsch',
  menu: 'Kanäle und Mitglieder',
  light: 'Helle Ansicht',
  dark: 'Dunkle Ansicht',
  inspector: 'Protokoll zwischen Bot und Discord',
  close: 'Schließen',
  messages: (channel) => `Nachrichten in ${channel}`,
  welcome: (channel) => `Willkommen in #${channel}!`,
  welcomeText:
    'Hier siehst du Belegbot bei der Arbeit, so wie auf einem Discord-Server, nur auf diesem Rechner. Tippe / für alle Befehle. Bei jeder Nachricht gibt es unter „Apps“ weitere.',
  directWelcome: 'Hier sprecht nur ihr zwei: du und der Bot.',
  tryThis: 'Zum Ausprobieren:',
  write: (channel) => `Nachricht an ${channel}, oder / für Befehle`,
  commands: 'Befehle',
  options: 'Optionen',
  required: 'erforderlich',
  more: (count) => `+${count} weitere`,
  removeOption: (option) => `Option ${option} entfernen`,
  removeCommand: 'Befehl verwerfen',
  send: 'Senden',
  yes: 'Ja',
  no: 'Nein',
  loading: 'Lädt …',
  loadingFailed: 'Das Laden der Vorschläge ist fehlgeschlagen',
  noChoices: 'Keine Vorschläge: so wie getippt absenden',
  problems: {
    missing: 'Diese Option ist erforderlich',
    'not-a-choice': 'Wähle aus der Liste',
    'not-a-number': 'Gib eine Zahl ein',
    'out-of-range': 'Diese Zahl geht hier nicht',
    'too-long': 'Das ist zu lang',
  },
  used: 'hat verwendet:',
  edited: '(bearbeitet)',
  onlyYou: 'Nur du kannst das sehen',
  dismiss: 'Nachricht verwerfen',
  thinking: (name) => `${name} denkt nach …`,
  sending: 'Befehl wird gesendet …',
  didNotRespond: 'Die Anwendung hat nicht reagiert',
  interactionFailed: 'Diese Interaktion ist fehlgeschlagen',
  modalFailed: 'Etwas ist schiefgegangen. Versuch es noch einmal.',
  modalNotice: (name) => `Dieses Formular geht an ${name}. Gib keine Passwörter oder andere vertrauliche Angaben ein.`,
  submit: 'Absenden',
  cancel: 'Abbrechen',
  choose: 'Auswählen',
  apps: 'Apps',
  messageMenu: 'Apps zu dieser Nachricht',
  copyText: 'Text kopieren',
  reconnecting: 'Keine Verbindung. Es wird neu verbunden …',
  botState: { starting: 'Der Bot startet …', online: 'Der Bot ist online', stopped: 'Der Bot ist angehalten' },
  restart: 'Bot neu starten',
  inspectorHint: 'Jedes Ereignis und jede Anfrage zwischen Discord und dem Bot, geprüft mit Discords Schema.',
  onlyInteractions: 'Nur Interaktionen',
  valid: 'gültig',
  invalid: (count) => (count === 1 ? '1 Fehler' : `${count} Fehler`),
  fromBot: 'vom Bot',
  fromDiscord: 'von Discord',
  request: 'Inhalt',
  answer: 'Antwort',
  after: (milliseconds) => `nach ${milliseconds} ms`,
};

const en: Texts = {
  channels: 'Text channels',
  directMessages: 'Direct messages',
  members: 'Members',
  lookAs: 'Who do you want to write as?',
  moderator: 'moderator',
  language: 'English',
  menu: 'Channels and members',
  light: 'Light theme',
  dark: 'Dark theme',
  inspector: 'What bot and Discord say to each other',
  close: 'Close',
  messages: (channel) => `Messages in ${channel}`,
  welcome: (channel) => `Welcome to #${channel}!`,
  welcomeText:
    'This is Belegbot at work as it is on a Discord server, only that all of it is on this machine. Type / for every command. Each message has more under “Apps”.',
  directWelcome: 'Here it is only the two of you: you and the bot.',
  tryThis: 'Try one of these:',
  write: (channel) => `Message ${channel}, or / for commands`,
  commands: 'Commands',
  options: 'Options',
  required: 'required',
  more: (count) => `+${count} more`,
  removeOption: (option) => `Remove option ${option}`,
  removeCommand: 'Discard the command',
  send: 'Send',
  yes: 'True',
  no: 'False',
  loading: 'Loading …',
  loadingFailed: 'Loading suggestions failed',
  noChoices: 'No suggestions: send it as typed',
  problems: {
    missing: 'This option is required',
    'not-a-choice': 'Pick one from the list',
    'not-a-number': 'Enter a number',
    'out-of-range': 'That number does not fit here',
    'too-long': 'That is too long',
  },
  used: 'used',
  edited: '(edited)',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  thinking: (name) => `${name} is thinking …`,
  sending: 'Sending command …',
  didNotRespond: 'The application did not respond',
  interactionFailed: 'This interaction failed',
  modalFailed: 'Something went wrong. Try again.',
  modalNotice: (name) => `This form will be submitted to ${name}. Do not share passwords or other sensitive information.`,
  submit: 'Submit',
  cancel: 'Cancel',
  choose: 'Choose',
  apps: 'Apps',
  messageMenu: 'Apps for this message',
  copyText: 'Copy text',
  reconnecting: 'No connection. Reconnecting …',
  botState: { starting: 'The bot is starting …', online: 'The bot is online', stopped: 'The bot has stopped' },
  restart: 'Restart the bot',
  inspectorHint: 'Every event and every request between Discord and the bot, checked against Discord’s schema.',
  onlyInteractions: 'Interactions only',
  valid: 'valid',
  invalid: (count) => (count === 1 ? '1 problem' : `${count} problems`),
  fromBot: 'from the bot',
  fromDiscord: 'from Discord',
  request: 'Body',
  answer: 'Answer',
  after: (milliseconds) => `after ${milliseconds} ms`,
};

/** The texts for a Discord locale: German for German, English for every other. */
export function textsFor(locale: string): Texts {
  return locale === 'de' ? de : en;
}
