import type { Citation, Knowledge } from '../answer/answer.ts';
import { relatedEntries } from '../answer/related-entries.ts';
import type { Language } from '../article/article.ts';
import { clip } from '../reply/clip.ts';
import { LIMITS } from '../reply/limits.ts';
import { plainLine } from '../reply/plain-line.ts';
import { questionOf } from '../reply/question-of.ts';
import type { Button } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { componentId } from './component-id.ts';
import { formatReference, type Reference } from './reference.ts';

/** How a button looks; grey where no style is given. */
export interface Look {
  readonly label: string;
  readonly emoji?: string;
  readonly style?: 'primary' | 'secondary' | 'success' | 'danger';
}

/** A button whose press the command answers with the argument; none where Discord has no room for its id. */
export function button(command: string, argument: string, look: Look): Button[] {
  const id = componentId(command, argument);
  const label = clip(plainLine(look.label), LIMITS.buttonLabel);
  return id === null ? [] : [{ kind: 'button', style: 'secondary', ...look, id, label }];
}

/** Paragraphs that one reply offers to show in full. */
const PARAGRAPHS_OFFERED = 3;

/** Shows the paragraphs that are cited, privately. */
export function contextButtons(cites: readonly Citation[], language: Language): Button[] {
  const { button: words, place } = wordsIn(language);
  const paragraphs = [...new Set(cites.map(({ paragraph }) => paragraph))].slice(0, PARAGRAPHS_OFFERED);
  return paragraphs.flatMap((paragraph) => {
    const label = paragraphs.length === 1 ? words.inContext : words.paragraphInContext(place(paragraph));
    return button('passage', String(paragraph), { label, emoji: '📖' });
  });
}

/** Lists passages near to what an answer rests on, privately. */
export const othersButton = (reference: Reference, language: Language): Button[] =>
  button('ask', `others:${formatReference(reference)}`, { label: wordsIn(language).button.others, emoji: '🔎' });

/** Explains an answer, privately. The question goes along: one that is too long for that has no such button. */
export const whyButton = (question: string, language: Language): Button[] =>
  button('ask', `why:${question.trim()}`, { label: wordsIn(language).button.why, emoji: '❔' });

/** Posts a private answer for everyone. */
export const shareButton = (reference: Reference, language: Language): Button[] =>
  button('ask', `share:${formatReference(reference)}`, {
    label: wordsIn(language).button.share,
    emoji: '📣',
    style: 'primary',
  });

/** Asks a curated question, privately. */
export const tryButton = (reference: Reference, question: string): Button[] =>
  button('ask', `try:${formatReference(reference)}`, { label: question, emoji: '💬' });

/** Entries that a reply offers beside what it shows. */
const RELATED_OFFERED = 2;

/** What this server's moderators say of the words that a reply shows, privately. */
export const relatedButtons = (cites: readonly Citation[], knowledge: Knowledge, language: Language): Button[] =>
  relatedEntries(knowledge, cites, RELATED_OFFERED)
    .filter(({ origin }) => origin === 'server')
    .flatMap((entry) => tryButton({ kind: 'entry', entry }, questionOf(entry, language)));

/** Removes a public reply; works for the asker and for moderators. */
export const removeButton = (asker: string, language: Language): Button[] =>
  button('remove', asker, { label: wordsIn(language).button.remove, emoji: '🗑️' });
