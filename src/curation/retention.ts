/** How long curation keeps what people have sent. The log of changes, the settings and the counts stay until their server goes. */

const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds that a sent wording of a queued question stays, whatever became of the question: 90 days. */
export const QUESTION_RETENTION = 90 * DAY;

/** Milliseconds that a proposal stays after it was decided: 90 days. Open ones stay until somebody decides. */
export const PROPOSAL_RETENTION = 90 * DAY;

/** Milliseconds that all of a server stays after it removed the bot, so that an accident loses nothing: 30 days. */
export const SERVER_RETENTION = 30 * DAY;
