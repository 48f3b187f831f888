/** Letters that German puts between the parts of a compound: Friedens|abkommen, Sicherheits|garantien. */
const joints = ['', 's', 'es', 'n', 'en', 'e', 'er'];
const shortestPart = 4;

/**
 * Splits a folded word into two or three known words, with the fewest parts and then the longest head first; empty when
 * it cannot be split whole. `isKnown` says which parts are words.
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean, most = 3): string[] {
  if (word.length < 2 * shortestPart || most < 2) return [];
  for (let parts = 2; parts <= most; parts += 1) {
    const split = splitInto(word, isKnown, parts);
    if (split.length > 0) return split;
  }
  return [];
}

function splitInto(word: string, isKnown: (part: string) => boolean, parts: number): string[] {
  if (parts === 1) return isKnown(word) ? [word] : [];
  for (let end = word.length - shortestPart; end >= shortestPart; end -= 1) {
    const head = headOf(word.slice(0, end), isKnown);
    const tail = head ? splitInto(word.slice(end), isKnown, parts - 1) : [];
    if (head && tail.length > 0) return [head, ...tail];
  }
  return [];
}

function headOf(piece: string, isKnown: (part: string) => boolean): string | null {
  for (const joint of joints) {
    const head = piece.slice(0, piece.length - joint.length);
    if (piece.endsWith(joint) && head.length >= shortestPart && isKnown(head)) return head;
  }
  return null;
}
