import { overlapLength } from '../article/span.ts';
import type { Actor, Knowledge } from './answer.ts';
import type { Compared } from './compare-words.ts';

/** From this share of the words on they count as said by whoever the quotation is by. */
const saidShare = 0.5;

/**
 * Who says the words in the article's quotation marks, and whether that is the claimed one, or the one who speaks for
 * them, or for whom they speak.
 */
export function judgeSpeaker(
  { quotations, actors }: Knowledge,
  { written }: Compared,
  claimed: Actor | null,
): { readonly speaker: Actor | null; readonly isClaimed: boolean } {
  const length = written.end - written.start;
  const said = quotations
    .map((quotation) => ({ quotation, share: overlapLength(quotation.span, written) / length }))
    .filter(({ share }) => share > 0);
  const most = said.reduce<(typeof said)[number] | null>(
    (best, one) => (best && best.share >= one.share ? best : one),
    null,
  );
  const speaker = actors.find(({ id }) => id === most?.quotation.speaker) ?? null;
  const share = said
    .filter(({ quotation }) => quotation.speaker !== null && quotation.speaker === speaker?.id)
    .reduce((sum, one) => sum + one.share, 0);
  const isSaid = share >= saidShare;
  return { speaker: isSaid ? speaker : null, isClaimed: isSaid && claimed !== null && isKin(claimed, speaker) };
}

const isKin = (claimed: Actor, speaker: Actor | null): boolean =>
  speaker !== null &&
  (speaker.id === claimed.id || speaker.speaksFor === claimed.id || claimed.speaksFor === speaker.id);
