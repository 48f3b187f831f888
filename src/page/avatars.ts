/** Pictures of people, drawn here: nothing is loaded from elsewhere. */

const COLOURS = ['#3b6ea5', '#8a4f7d', '#4d7c3a', '#a0522d', '#5b5fc7'];

/** A round letter on a colour that stays the same for a name, as the address of a picture. */
export function avatarOf(name: string, isBot = false): string {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const colour = isBot ? '#4752c4' : (COLOURS[sum % COLOURS.length] ?? '#3b6ea5');
  const letter = isBot ? '¶' : (name.at(0)?.toUpperCase() ?? '?');
  const text = `<text x="20" y="27" font-family="sans-serif" font-size="20" fill="#fff" text-anchor="middle">${letter}</text>`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>${text}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
