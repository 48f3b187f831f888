import type { Context } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import { findOwner, linesOf, sortPhrasings } from '../curation/judge-entry.ts';
import { echo } from '../reply/echo.ts';
import { newNotice } from '../reply/new-reply.ts';
import { renderRefusal } from '../reply/render-refusal.ts';
import type { Reply } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { type Changed, changeEntry } from './change-entry.ts';
import type { LookedUp } from './look-up-entry.ts';

/** How much of refused phrasings is shown again: all that the option takes, in UTF-16 code units. */
const TYPED_ECHO = 300;

/** Lets further phrasings, one a line, lead to an entry. */
export async function addPhrasings(
  found: LookedUp,
  text: string,
  context: Context,
  curation: Curation,
): Promise<Changed> {
  const { language, knowledge } = context;
  const { refused, nothingToDo } = wordsIn(language).curation;
  const refuse = (reply: Reply): Changed => ({ reply, change: null });
  const added = linesOf(text);
  if (added.length === 0) return refuse(newNotice(refused.noQuestion));
  const problems = added.flatMap((phrasing) => findOwner(knowledge, phrasing, found.id));
  if (problems.length > 0) return refuse(renderRefusal(problems, context, echo(text, TYPED_ECHO)));
  const { aliases } = found.item;
  const sorted = sortPhrasings(added, language);
  const join = (has: readonly string[], more: readonly string[]) => [...new Set([...has, ...more])];
  const item = { ...found.item, aliases: { de: join(aliases.de, sorted.de), en: join(aliases.en, sorted.en) } };
  if (item.aliases.de.length + item.aliases.en.length === aliases.de.length + aliases.en.length)
    return refuse(newNotice(nothingToDo));
  return changeEntry(context, curation, {
    edit: { entry: found.id, act: 'alias', expected: found.version, item },
  });
}
