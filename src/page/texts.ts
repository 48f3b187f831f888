/** What the page itself says, in the language of whoever looks. What the bot says is the bot's own. */
import type { FieldProblem } from './draft.ts';
import { english } from './texts-english.ts';
import { german } from './texts-german.ts';

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
  /** What to do instead of writing plain text. */
  readonly onlyCommands: string;
  readonly tryThis: string;
  readonly write: (channel: string) => string;
  /** Instead of `write`, where there is little room. */
  readonly writeShort: string;
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
  readonly chooseFile: string;
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

/** The texts for a Discord locale: German for German, English for every other. */
export function textsFor(locale: string): Texts {
  return locale === 'de' ? german : english;
}
