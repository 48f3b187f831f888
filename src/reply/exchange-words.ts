/** Parts of the form of an entry: a label, and a line of help below it. */
export type FormPart = Readonly<Record<'label' | 'help', string>>;

/**
 * What members send to moderators and hear back, and what comes and goes in files. Arguments are Discord markdown, escaped
 * already; labels, titles of forms and footers are shown plainly.
 */
export interface ExchangeWords {
  readonly queue: {
    readonly send: string;
    readonly sent: string;
    readonly sentAlready: string;
    readonly onlyAsker: string;
    readonly title: string;
    readonly empty: string;
    readonly count: (members: number) => string;
    readonly choose: string;
    readonly answer: string;
    readonly alias: string;
    readonly notStated: string;
    readonly dismiss: string;
    readonly dismissed: string;
    readonly gone: string;
    readonly back: string;
    readonly range: (from: number, to: number, total: number) => string;
  };

  readonly suggest: {
    readonly button: string;
    readonly answerButton: string;
    readonly answerForm: string;
    readonly form: string;
    readonly answer: FormPart;
    readonly evidence: FormPart;
    readonly thanks: string;
    readonly tooMany: string;
    readonly title: (at: number, total: number) => string;
    readonly empty: string;
    readonly by: (who: string, when: string) => string;
    readonly now: string;
    readonly words: string;
    readonly noWords: string;
    readonly accept: string;
    readonly edit: string;
    readonly decline: string;
    readonly next: string;
    readonly declineForm: string;
    readonly reason: FormPart;
    readonly declined: string;
    readonly gone: string;
    readonly tellAccepted: (question: string) => string;
    readonly tellDeclined: (question: string, reason: string) => string;
  };

  readonly feedback: {
    readonly helpful: string;
    readonly notHelpful: string;
    readonly thanks: (helpful: number, notHelpful: number) => string;
  };

  readonly transfer: {
    readonly exported: (count: number) => string;
    readonly nothingToExport: string;
    readonly refused: string;
    /** @param sentence of `readEntries` */
    readonly problem: (sentence: string) => string;
    readonly more: (count: number) => string;
    readonly unread: Readonly<Record<'foreign-address' | 'too-large' | 'no-text' | 'unreachable', string>>;
    readonly preview: string;
    readonly added: (count: number) => string;
    readonly changed: (count: number) => string;
    readonly conflicting: (count: number) => string;
    readonly unchanged: (count: number) => string;
    readonly nothing: string;
    readonly confirm: string;
    readonly changedSince: string;
    readonly imported: (count: number) => string;
  };

  readonly stats: {
    readonly title: string;
    readonly week: (date: string) => string;
    readonly line: (counts: Readonly<Record<'asked' | 'answered' | 'notStated' | 'unanswered', string>>) => string;
    readonly judged: (helpful: string, notHelpful: string) => string;
    readonly top: string;
    readonly none: string;
  };

  readonly keep: {
    readonly logOn: (channel: string) => string;
    readonly logOff: string;
    readonly purgeAsk: (member: string) => string;
    readonly purge: string;
    readonly purged: (rows: number) => string;
  };
}
