import type { Citation } from '../answer/answer.ts';
import { clip } from './clip.ts';
import { COLOURS } from './colours.ts';
import { echo } from './echo.ts';
import { fitBelow, fitEvidence } from './fit-evidence.ts';
import { LIMITS } from './limits.ts';
import { newReply } from './new-reply.ts';
import { plainLine } from './plain-line.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

/** How many passages a message shows. */
export const PASSAGES_SHOWN = 4;

/** A page of the passages found for some words, from the one at `from` (0-based), the matched words marked. */
export function renderSearch(found: readonly Citation[], words: string, from: number, setting: Setting): Reply {
  const { search, quoted } = wordsIn(setting.language);
  const page = found.slice(from, from + PASSAGES_SHOWN);
  if (page.length === 0) return newReply({ description: search.nothing, color: COLOURS.unanswered });
  const { text, cites } = fitEvidence(page, setting, LIMITS.embedDescription, { title: false });
  const title = search.title(quoted(echo(words)));
  const footer = search.range(from + 1, from + cites.length, found.length);
  return newReply({ title, description: text, footer, color: COLOURS.quoted }, cites);
}

/** What was found in one of several articles. */
export interface FoundIn {
  readonly setting: Setting;
  readonly found: readonly Citation[];
}

/** How many articles a message shows passages of. */
const ARTICLES_SHOWN = 3;

/** The best passages found in several articles, a card for each, the matched words marked. */
export function renderSearchAmong(groups: readonly FoundIn[], words: string, setting: Setting): Reply {
  const { search, quoted } = wordsIn(setting.language);
  const shown = groups.slice(0, ARTICLES_SHOWN);
  if (shown.length === 0) return renderSearch([], words, 0, setting);
  const title = search.title(quoted(echo(words)));
  const share = Math.floor((LIMITS.embedTotal - title.length) / shown.length) - LIMITS.embedTitle;
  const room = Math.min(LIMITS.embedDescription, share);
  const cards = shown.map((group) => {
    const { text, cites } = fitEvidence(group.found.slice(0, PASSAGES_SHOWN), group.setting, room, { title: false });
    const footer = clip(plainLine(group.setting.knowledge.article.title), LIMITS.embedTitle);
    return { embed: { description: text, footer, color: COLOURS.quoted }, cites };
  });
  const embeds = cards.map(({ embed }, at) => (at === 0 ? { title, ...embed } : embed));
  return {
    ...newReply(
      {},
      cards.flatMap(({ cites }) => cites),
    ),
    embeds,
  };
}

/** The passages nearest to what somebody wrote, shown as nothing more than that. */
export function renderLookUp(found: readonly Citation[], words: string, setting: Setting): Reply {
  const { search, quoted } = wordsIn(setting.language);
  const [only] = found;
  if (only === undefined) return newReply({ description: search.nothing, color: COLOURS.unanswered });
  const { text, cites } = fitBelow(search.lookUp, found, setting, { title: false });
  const title = quoted(echo(words));
  const footer = plainLine(setting.knowledge.article.title);
  return newReply({ title, description: text, footer, color: COLOURS.quoted }, cites);
}
