import { clip } from './clip.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { LIMITS } from './limits.ts';
import { plainLine } from './plain-line.ts';

/** How much of what somebody typed is shown again, in UTF-16 code units; escaped it is at most twice as long. */
export const ECHO_LENGTH = 120;

/**
 * What somebody typed, as Discord markdown that shows it on one line, shortened where it is long; '' where nothing
 * shows.
 */
export const echo = (typed: string, length: number = ECHO_LENGTH): string =>
  escapeMarkdown(clip(plainLine(typed), length));

/** What somebody typed, as `echo` shows it, but as much of it as the title of an embed has room for. */
export function echoLongest(typed: string): string {
  const whole = echo(typed, LIMITS.embedTitle);
  return whole.length <= LIMITS.embedTitle ? whole : echo(typed);
}

/** What an editor wrote, as Discord markdown that shows it on one line. */
export const escapeLine = (written: string): string => escapeMarkdown(plainLine(written));
