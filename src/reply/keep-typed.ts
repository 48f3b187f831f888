/**
 * Texts that somebody typed, kept in the message that refuses them: nothing is remembered between interactions, and a
 * component's id is too short for them. People read them there, and a button below reads them back.
 */
import type { Embed } from './reply.ts';

/** A text under the label that it was typed at. */
export interface KeptText {
  /** One line of at most 250 UTF-16 code units, with no space at its ends. */
  readonly label: string;
  readonly text: string;
}

/** Begins the title of each embed that keeps a text, and of no other. */
const MARK = '📝 ';

const FENCE = '```';

/**
 * Embeds that keep texts to the letter: at most nine, of together 4,000 UTF-16 code units, leave room for an embed that
 * says what is wrong with them. Discord takes white space from the ends of a description, so something stands around
 * each text: the fences of a block of code, in which no markdown counts, or quotation marks where it has fences itself.
 */
export const keepTyped = (texts: readonly KeptText[]): Embed[] =>
  texts.map(({ label, text }) => ({ title: MARK + label, ...(text !== '' && { description: enclose(text) }) }));

/** The texts that `keepTyped` put into a message, in their order; other embeds are passed over. */
export const readTyped = (embeds: readonly Embed[]): KeptText[] =>
  embeds.flatMap(({ title = '', description }) => {
    const text = description === undefined ? '' : disclose(description);
    return title.startsWith(MARK) && text !== null ? [{ label: title.slice(MARK.length), text }] : [];
  });

const enclose = (text: string): string => (text.includes(FENCE) ? `›${text}‹` : `${FENCE}\n${text}\n${FENCE}`);

function disclose(description: string): string | null {
  const { code, quoted } = /^(?:```\n(?<code>.*)\n```|›(?<quoted>.*)‹)$/su.exec(description)?.groups ?? {};
  return code ?? quoted ?? null;
}
