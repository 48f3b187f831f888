/** The colour of a reply's frame (0xRRGGBB) tells what kind of answer it is, before one reads it. */
export const COLOURS = {
  /** A person wrote or reviewed it. */
  curated: 0x2e8b57,
  /** The article's own words, found by search. */
  quoted: 0x3b6fb6,
  /** The article does not say it, which a person has checked. */
  notStated: 0xc98a1b,
  /** Claimed words that differ from the article's, or are claimed of somebody else. */
  disputed: 0xb8433a,
  /** No answer. */
  unanswered: 0x7a7f87,
  /** About the article and the bot. */
  info: 0x5865f2,
} as const;
