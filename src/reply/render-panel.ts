import type { Entry } from '../answer/answer.ts';
import { answerEntry } from '../answer/answer-question.ts';
import type { StoredItem } from '../curation/change.ts';
import { clip } from './clip.ts';
import { COLOURS } from './colours.ts';
import { echo, escapeLine } from './echo.ts';
import { questionOf } from './question-of.ts';
import { renderAnswer } from './render-answer.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { versionLine } from './who-when.ts';
import { wordsIn } from './words-in.ts';

/** What a moderator sees of an entry. */
export interface PanelOf {
  /** As it would be served; null where there is nothing to serve. */
  readonly entry: Entry | null;
  /** Null where the server never touched it. */
  readonly stored: StoredItem | null;
  readonly needsReview: boolean;
}

const ALIASES_ROOM = 800;

/** An entry as people get it, with what only moderators see: whether they get it, since when, and by whom. */
export function renderPanel({ entry, stored, needsReview }: PanelOf, setting: Setting): Reply {
  const { panel } = wordsIn(setting.language).curation;
  const aliases = stored === null ? [] : [...stored.item.aliases.de, ...stored.item.aliases.en];
  const lines = [
    stored === null ? panel.packs : versionLine(stored, setting),
    ...(needsReview ? [panel.review] : []),
    ...(stored?.item.hidden ? [panel.hidden] : []),
    ...(entry === null && !needsReview ? [panel.removed] : []),
    ...(aliases.length === 0
      ? []
      : [`**${panel.aliases}**\n${clip(aliases.map((text) => `- ${echo(text)}`).join('\n'), ALIASES_ROOM)}`]),
  ];
  const card = entry && renderAnswer(answerEntry(entry), questionOf(entry, setting.language), setting);
  const words = stored?.item.content;
  const lost = entry === null && words ? [`> ${escapeLine(Object.values(words.answer)[0] ?? '')}`] : [];
  return {
    embeds: [...(card?.embeds ?? []), { description: [...lines, ...lost].join('\n'), color: COLOURS.info }],
    components: [],
    audience: 'asker',
    cites: card?.cites ?? [],
  };
}
