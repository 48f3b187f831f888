import type { Entry } from '../answer/answer.ts';
import { answerEntry } from '../answer/answer-question.ts';
import type { Act } from '../curation/change.ts';
import type { PlacedPiece } from '../curation/judge-entry.ts';
import { clip } from './clip.ts';
import { COLOURS } from './colours.ts';
import { questionOf } from './question-of.ts';
import { renderAnswer } from './render-answer.ts';
import { renderDiff } from './render-diff.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

/** Room for what is told of the evidence, in UTF-16 code units. */
const NOTES_ROOM = 1200;

/** What somebody did, what became of the evidence that they typed, and the entry as people get it from now on. */
export function renderPublished(
  act: Act,
  entry: Entry | null,
  pieces: readonly PlacedPiece[],
  setting: Setting,
): Reply {
  const { done } = wordsIn(setting.language).curation;
  const notes = pieces.flatMap((piece) => noteOf(piece, setting));
  const told = { title: done[act], color: COLOURS.info };
  const card = entry && renderAnswer(answerEntry(entry), questionOf(entry, setting.language), setting);
  return {
    embeds: [
      notes.length === 0 ? told : { ...told, description: clip(notes.join('\n\n'), NOTES_ROOM) },
      ...(card?.embeds ?? []),
    ],
    components: [],
    audience: 'asker',
    cites: card?.cites ?? [],
  };
}

/** Nobody's words are put right behind their back. */
function noteOf({ placed }: PlacedPiece, { language }: Setting): string[] {
  const { place, curation } = wordsIn(language);
  const { corrected, moved } = curation.placed;
  if (placed.kind === 'exact') return [];
  const moves = placed.kind === 'moved' ? [moved(place(placed.from), place(placed.citation.paragraph))] : [];
  return [...moves, ...(placed.diff === null ? [] : [corrected(renderDiff(placed.diff))])];
}
