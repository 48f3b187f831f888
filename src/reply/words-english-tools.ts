import type { Words } from './words.ts';

/** What the bot says to /check, /compare, /search and “Why?”. */
export const englishTools: Pick<Words, 'check' | 'compare' | 'search' | 'why'> = {
  check: {
    verdict: {
      verbatim: '✅ The article says it in these words',
      altered: '✏️ Altered: the article says it differently',
      misattributed: '🔀 Said by somebody else',
      'not-found': '❓ Not found in the article',
    },
    saidBy: (speaker) => `In the article, **${speaker}** says this.`,
    narrated: 'These are the article’s own words; nobody is quoted with them.',
    notBy: (claimed, speaker) => `In the article, it is not **${claimed}** who says this, but **${speaker}**.`,
    notSaid: (claimed) =>
      `The words stand in the article, but nobody is quoted with them, and neither is **${claimed}**.`,
    differs: (diff) => `From the article to the claim (~~missing~~, **added**):
${diff}`,
    differsAtLength: 'The claim differs in many places. This is what the article says:',
    altersSpeaker: (claimed, speaker) => `And it is not **${claimed}** who is quoted here, but **${speaker}**.`,
    changed: (changes) => {
      const names = { number: 'a number', negation: 'a negation', qualifier: 'a qualifier' };
      return `⚠️ This changes the meaning: ${changes.map((change) => names[change]).join(', ')}.`;
    },
    swallowed: (words) => `⚠️ The ellipsis swallows: ${words}`,
    translated: (translation) => `-# I compared with the editors’ translation of what the article says: ${translation}`,
    notFound: 'Nothing in the article comes close. That does not mean it was never said, only that it is not here.',
    nothing: 'The quotation is still missing. Give me the words and I will look whether they stand in the article.',
    noQuotation: 'I find no quotation in this message, and nothing that stands in the article like that.',
    more: (count) => `And ${count} more. Check them one by one with \`/check\`.`,
  },

  compare: {
    title: (first, second, topic) => `${first} and ${second}${topic === null ? '' : `: ${topic}`}`,
    none: (actor) => `On this the article gives no position of ${actor}.`,
    nothing: (first, second, topic) =>
      topic === null
        ? `The article gives no position of ${first}, nor of ${second}.`
        : `On ${topic} the article gives no position of ${first}, nor of ${second}.`,
    same: 'These are one and the same. Take two different ones and I will put them side by side.',
    range: (from, to, total) => (from === to ? `Topic ${from} of ${total}` : `Topics ${from} to ${to} of ${total}`),
  },

  search: {
    title: (words) => `Passages on ${words}`,
    nothing: 'I find no passage on that in the article. Try other words, or fewer.',
    range: (from, to, total) => (from === to ? `Passage ${from} of ${total}` : `Passages ${from} to ${to} of ${total}`),
    more: 'There are more. With fewer words you can page through them.',
    lookUp: 'This is what the article has nearest to it. It need not be an answer, nor evidence:',
    noText: 'There is no text in this message that I could look up.',
  },

  why: {
    title: 'Why this answer?',
    how: {
      exact: (word) => `${word}: just so`,
      stem: (word, as) => `${word}: as ${as} (same stem)`,
      compound: (word, as) => `${word}: as ${as} (part of a word)`,
      typo: (word, as) => `${word}: read as ${as}`,
      synonym: (word, as) => `${word}: means ${as}`,
      translation: (word, as) => `${word}: is ${as} in the article`,
      name: (word, as) => `${word}: means ${as}`,
      missing: (word) => `${word}: not found here`,
    },
    words: '**Your words**',
    own: 'A phrasing of this server’s moderators comes close to it.',
    exactly: 'Exactly this question has a curated answer.',
    nearest: (question) => `**Nearest known question**\n${question}`,
    confidence: (has, needs) => `**Confidence** ${has} of 1, needed are ${needs}`,
    runnerUp: (question, place) => `**Otherwise most likely** ${question} (${place})`,
    silent: (question) => `**Against it** ${question} The article does not say that.`,
    nothing: 'None of the questions that I know comes close.',
  },
};
