/** Letters and digits of a key. */
const LENGTH = 5;

/**
 * A short name for an article, so that the ids of components, which have little room, can say which one they mean: letters
 * and digits made of the article's id (FNV-1a, 32 bits).
 */
export function articleKey(id: string): string {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).slice(-LENGTH).padStart(LENGTH, '0');
}
