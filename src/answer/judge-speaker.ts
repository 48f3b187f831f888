import type { Actor, Knowledge } from './answer.ts';
import type { Compared } from './compare-words.ts';

/** From this share of the words on they count as said by whoever says it. */
const saidShare = 0.5;

/**
 * Who is said to say the words, and whether that is the claimed one, or the one who speaks for them, or for whom they
 * speak. Where several are, quotation marks count more than reported speech, and who says less of the rest is nearer.
 */
export function judgeSpeaker(
  { actors }: Knowledge,
  { voices }: Compared,
  claimed: Actor | null,
): { readonly speaker: Actor | null; readonly isClaimed: boolean } {
  const saying = voices
    .filter(({ share }) => share >= saidShare)
    .sort((a, b) => Number(b.quoted >= saidShare) - Number(a.quoted >= saidShare) || a.reach - b.reach)
    .flatMap(({ speaker }) => actors.find(({ id }) => id === speaker) ?? []);
  const own = claimed === null ? undefined : saying.find((speaker) => isKin(claimed, speaker));
  return { speaker: own ?? saying[0] ?? null, isClaimed: own !== undefined };
}

const isKin = (claimed: Actor, speaker: Actor): boolean =>
  speaker.id === claimed.id || speaker.speaksFor === claimed.id || claimed.speaksFor === speaker.id;
