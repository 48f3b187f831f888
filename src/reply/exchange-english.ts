import type { ExchangeWords } from './exchange-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What members and moderators send each other, and what comes in files, in English. */
export const exchangeEnglish: ExchangeWords = {
  queue: {
    send: 'Send to the moderators',
    sent: 'Sent. The moderators of this server can read your question, but not who asked it. It is deleted after 90 days.',
    sentAlready: 'You have sent that already. The moderators have your newest wording.',
    onlyAsker: 'Only who asked can send the question.',
    title: 'Questions without an answer',
    empty: 'Nobody is waiting for an answer.',
    count: (members) => plural(members, 'member', 'members'),
    choose: 'Choose a question',
    answer: 'Answer',
    alias: 'Same question as …',
    notStated: 'The article does not say',
    dismiss: 'Dismiss',
    dismissed: 'Dismissed.',
    gone: 'Somebody has taken care of this question already.',
    back: 'Back to the list',
    range: (from, to, total) => `Questions ${from} to ${to} of ${total}`,
  },

  suggest: {
    button: 'Suggest a correction',
    answerButton: 'Suggest an answer',
    answerForm: 'Suggest an answer',
    form: 'Suggest a correction',
    answer: { label: 'Your answer', help: 'What it should say' },
    evidence: { label: 'Evidence', help: 'Words of the article that it rests on' },
    thanks: 'Thank you! The moderators of this server will look at it. They see that it comes from you.',
    tooMany: 'You have sent a lot in a short time. Please wait a while before you suggest more.',
    title: (at, total) => `Suggestion ${at} of ${total}`,
    empty: 'There are no suggestions.',
    by: (who, when) => `From ${who}, ${when}`,
    now: 'Answer so far',
    words: 'Evidence',
    noWords: 'none given',
    accept: 'Accept',
    edit: 'Edit and accept',
    decline: 'Decline',
    next: 'Next',
    declineForm: 'Decline the suggestion',
    reason: { label: 'Reason', help: 'Its author is told' },
    declined: 'Declined.',
    gone: 'Somebody has decided on this suggestion already.',
    tellAccepted: (question) => `Your suggestion on ${question} was accepted. Thank you!`,
    tellDeclined: (question, reason) => `Your suggestion on ${question} was declined. The moderators say: ${reason}`,
  },

  feedback: {
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
    thanks: (helpful, notHelpful) =>
      `Thank you, noted. You can change your mind at any time. So far: 👍 ${helpful} · 👎 ${notHelpful}`,
  },

  transfer: {
    exported: (count) => `${plural(count, 'entry', 'entries')}, in the format of a knowledge pack.`,
    nothingToExport: 'There is nothing to export: this server has changed nothing.',
    refused: '✋ Not imported: mend the file and send it again.',
    problem: (sentence) => sentence,
    more: (count) => `… and ${count} more`,
    unread: {
      'foreign-address': 'I only read files that were uploaded to Discord.',
      'too-large': 'This file is too large: at most 1 MB.',
      'no-text': 'This file is no text in UTF-8.',
      unreachable: 'I could not fetch the file. Please try again.',
    },
    preview: 'This is what the import changes',
    added: (count) => `🆕 New: ${count}`,
    changed: (count) => `✏️ Changed: ${count}`,
    conflicting: (count) => `⚠️ Edited here since the export, left as it is: ${count}`,
    unchanged: (count) => `The same already: ${count}`,
    nothing: 'The file changes nothing.',
    confirm: 'Import',
    changedSince: 'Somebody has changed something meanwhile. Look at the new preview.',
    imported: (count) => `${plural(count, 'entry', 'entries')} imported.`,
  },

  stats: {
    title: 'How people use the answers',
    week: (date) => `Week of ${date}`,
    line: ({ asked, answered, notStated, unanswered }) =>
      `${asked} asked · ${answered} answered · ${notStated} not in the article · ${unanswered} refused`,
    judged: (helpful, notHelpful) => `👍 ${helpful} · 👎 ${notHelpful}`,
    top: 'Asked most',
    none: 'Nobody has asked anything yet.',
  },

  keep: {
    logOn: (channel) => `Each change is posted in ${channel} from now on.`,
    logOff: 'Changes are no longer posted anywhere.',
    purgeAsk: (member) =>
      `This deletes the questions and suggestions of ${member} on this server and takes their name out of the history. It cannot be undone.`,
    purge: 'Delete',
    purged: (rows) => `Done: ${plural(rows, 'place', 'places')} deleted or cleared.`,
  },
};
