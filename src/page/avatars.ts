/** Pictures of people, drawn here: nothing is loaded from elsewhere. */

const COLOURS = ['#3b6ea5', '#a0522d', '#4d7c3a', '#8a4f7d', '#5b5fc7'];

/** A letter on the colour of somebody's place among the people; null for the bot. It is the address of a picture. */
export function avatarOf(name: string, place: number | null): string {
  const isBot = place === null;
  const colour = (isBot ? undefined : COLOURS[place % COLOURS.length]) ?? '#4752c4';
  const letter = isBot ? '¶' : (name.at(0)?.toUpperCase() ?? '?');
  const text = `<text x="20" y="27" font-family="sans-serif" font-size="20" fill="#fff" text-anchor="middle">${letter}</text>`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>${text}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
