import type { Citation } from '../answer/answer.ts';
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
