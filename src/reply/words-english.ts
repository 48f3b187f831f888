import { curationEnglish } from './curation-english.ts';
import { libraryWords } from './library-words.ts';
import type { Words } from './words.ts';
import { englishTools } from './words-english-tools.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const place: Words['place'] = (paragraph) => (paragraph === 0 ? 'lead' : `¶${paragraph}`);
const known = (list: string): string => (list === '' ? '' : `\nI know: ${list}.`);
const example = (text: string | null): string => (text === null ? '' : `\n${text}`);

/** What the bot says in English: friendly and brief. */
export const english: Words = {
  place,
  quoted: (text) => `“${text}”`,
  translation: (texts) => `Translation of the quoted words: ${texts.join(' · ')}`,
  date: (iso) =>
    iso.replace(/^(\d+)-(\d+)-(\d+)$/, (_, year, month, day) => `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`),

  ask: {
    curated: (date) => `Curated answer · reviewed ${date}`,
    found: 'The article’s own words · found by search, not reviewed by an editor',
    articleSays: 'The article says:',
    notStated: '**The article does not say.**',
    notStatedChecked: (date) => `Reviewed by an editor ${date}`,
    closest: 'What comes closest:',
    unanswered: {
      empty: 'Your question is still missing. Just start typing in `/ask` and I will suggest questions.',
      'too-vague': 'That is too vague for me. Try a whole sentence, then it is easier to find what you mean.',
      'not-in-article': 'I can’t find an answer to that in the article.',
    },
    nearest: 'The closest I can offer, though it may not be an answer:',
    othersTitle: 'Other matches',
    noOthers: 'I can’t find any other passage in the article that fits.',
    onlyNear: 'This fits too, though it may not be an answer:',
    fromArticle: 'From the article',
    emptyQuestion: '(no question)',
    forMember: (mention) => `${mention}, this is for you:`,
    forMemberPrivately: (mention) => `Only you can see this. ${mention} will see it once you share it.`,
    tooLong: 'The sentence is too long to show here whole, and I never shorten quotes. It stands here:',
  },

  position: {
    all: (actor) => `${actor}: all positions`,
    unknownActor: (asked, list) => `${asked} is not in the article, or I don’t recognise the name.${known(list)}`,
    unknownTopic: (actor, asked, list) =>
      `I can’t find anything from ${actor} on ${asked} in the article.${list === '' ? '' : `\nThere is something on: ${list}.`}`,
    noPosition: (actor, topic, list) =>
      `The article doesn’t say what ${actor} wants or says on ${topic}.${list === '' ? '' : `\nThere is something on: ${list}.`}`,
    noPositions: (actor) => `The article gives no position of ${actor}.`,
    more: (count) => `And ${count} more: name a topic and I will show them.`,
  },

  quote: {
    all: 'Direct quotations',
    by: (speaker) => `Direct quotations: ${speaker}`,
    with: (search) => `Direct quotations for ${search}`,
    nobody: 'no particular speaker',
    nothing: 'I can’t find a direct quotation like that in the article. Without a search, `/quote` shows them all.',
    unknownSpeaker: (asked, list) =>
      `I can’t find a direct quotation of ${asked} in the article.${list === '' ? '' : `\nQuoted directly: ${list}.`}`,
    range: (from, to, total) =>
      from === to ? `Quotation ${from} of ${total}` : `Quotations ${from} to ${to} of ${total}`,
    more: 'There are more. Add a search or a name to find them.',
  },

  ...englishTools,
  curation: curationEnglish,

  passage: {
    missing: (asked, last, hasLead) => {
      const body = last === 1 ? 'only paragraph 1' : `paragraphs 1 to ${last}`;
      return `There is no paragraph ${asked}. The article has ${body}${hasLead ? '; 0 is the lead' : ''}.`;
    },
    position: (paragraph, last) =>
      paragraph === 0 ? `Lead, followed by ${last} paragraphs` : `Paragraph ${paragraph} of ${last}`,
    continues: 'The paragraph goes on, but it is too long for one message.',
  },

  article: {
    outline: 'Outline',
    untitled: 'no heading',
    source: 'Source',
    noSource: 'Where the article comes from is not known.',
    published: (date) => `published ${date}`,
    retrieved: (date) => `retrieved ${date}`,
    method: 'How I answer',
    methodText:
      'I make nothing up: every answer was written by an editor or is the article’s own words, and I always show the place. When the article doesn’t say something, I tell you so.',
    counts: (it) =>
      `${it.paragraphs} paragraphs · ${it.sentences} sentences · ${it.stated} questions with an answer · ${it.notStated} questions that the article leaves open · ${it.positions} positions · ${it.quotations} direct quotations`,
  },

  help: {
    title: 'Ask me about the article',
    intro: (article) => `I answer questions about ${article} and always show the passage that the answer stands on.`,
    commands: (examples) => [
      `\`/ask\` answers your question. Suggestions come as you type.${example(examples.ask)}`,
      `\`/position\` shows what someone wants or says on a topic.${example(examples.position)}`,
      '`/compare` puts two of them side by side.',
      `\`/quote\` finds direct quotations and who said them.${example(examples.quote)}`,
      '`/check` tells you whether a quotation stands in the article. It is in a message’s menu, under Apps, as well.',
      '`/search` finds passages for your words.',
      `\`/passage\` shows a paragraph in full.${example(examples.passage)}`,
      '`/article` tells which article this is and how I answer.',
      '`/help` shows this overview.',
      '`/curate` is for moderators: they add and correct answers.',
    ],
    askExample: (question) => `-# For example: ${question}`,
    positionExample: (actor, topic) => `-# For example: ${actor} on ${topic}`,
    quoteExample: (speaker) => `-# For example all quotations of ${speaker}`,
    passageExample: '-# For example paragraph 1',
    tip: 'With `private` only you see the answer, with `for` it goes to someone. What you ask in public, you can remove again with 🗑️.',
  },

  button: {
    inContext: 'In context',
    paragraphInContext: (it) => `${it} in context`,
    others: 'Other matches',
    why: 'Why?',
    share: 'Share',
    remove: 'Remove',
    previous: 'Back',
    next: 'More',
  },

  library: libraryWords.en,
  notice: {
    unknownCommand: 'I do not know this command, or not any more. `/help` shows what I can do.',
    notUnderstood: 'I did not understand that. `/help` shows what I can do.',
    crashed: (interaction) =>
      `Something went wrong on my side, sorry. If you report it, please give this number: \`${interaction}\`.`,
    storeUnavailable:
      'The moderators’ store cannot be reached right now. Nothing was changed; please try again in a moment.',
    tooSlow: 'That took me too long, sorry. Please try again in a moment.',
    tooMuch: (seconds) =>
      `That is a lot at once; I need a short break. Please go on in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
    onlyModerators: 'Only moderators of this server can do that.',
    stale: 'This button belongs to an older version and does nothing any more. Please ask again.',
    staleForm: 'This form belongs to an older version and does nothing any more. Please open it again.',
    onlyAsker: 'Only the person who asked, or a moderator, can remove this.',
    removeHow: 'To remove an answer, press the button 🗑️ below it.',
  },

  option: {
    missing: (name) => `The option **${name}** is still missing.`,
    unfit: (name, value, expected) => `I can’t use ${value} for **${name}**. It takes ${expected}.`,
    text: 'a text',
    whole: (min, max) => {
      if (min !== undefined && max !== undefined) return `a whole number from ${min} to ${max}`;
      if (min !== undefined) return `a whole number from ${min}`;
      return max === undefined ? 'a whole number' : `a whole number up to ${max}`;
    },
    flag: 'yes or no',
    user: 'a member',
    channel: 'a text channel',
    file: 'a file',
  },
};
