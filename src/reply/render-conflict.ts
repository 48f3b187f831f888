import type { Entry } from '../answer/answer.ts';
import type { StoredItem } from '../curation/change.ts';
import { diffTexts } from '../curation/diff-texts.ts';
import { clip } from './clip.ts';
import { COLOURS } from './colours.ts';
import { escapeLine } from './echo.ts';
import { fitEvidence } from './fit-evidence.ts';
import { newReply } from './new-reply.ts';
import { renderDiff } from './render-diff.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { when, who } from './who-when.ts';
import { wordsIn } from './words-in.ts';

/** Room for each text and for the evidence, in UTF-16 code units: what was typed is kept below. */
const TEXT_ROOM = 500;
const EVIDENCE_ROOM = 500;

/**
 * Somebody was faster: what stands there now, and how the answer that was typed differs from it.
 *
 * @param theirs the entry as it is now; null where it is removed
 * @param yours the answer that was typed; null where nothing was
 */
export function renderConflict(
  stored: StoredItem,
  theirs: Entry | null,
  yours: string | null,
  setting: Setting,
): Reply {
  const { conflict, refused } = wordsIn(setting.language).curation;
  const head = conflict.theirs(who(stored.by, setting), when(stored.at));
  const answer = theirs?.answer[setting.language] ?? null;
  const evidence = fitEvidence(theirs?.evidence ?? [], setting, EVIDENCE_ROOM);
  const now = answer === null ? conflict.gone : clip(escapeLine(answer), TEXT_ROOM);
  const diff = answer === null || yours === null ? null : diffTexts(answer, yours);
  const compared = diff === null ? [] : [`${conflict.yours}\n${clip(renderDiff(diff), TEXT_ROOM)}`];
  const description = [`${head}\n${now}`, evidence.text, ...compared, yours === null ? '' : `-# ${refused.hint}`]
    .filter((text) => text !== '')
    .join('\n\n');
  const reply = newReply({ title: conflict.title, description, color: COLOURS.disputed }, evidence.cites);
  return { ...reply, audience: 'asker' };
}
