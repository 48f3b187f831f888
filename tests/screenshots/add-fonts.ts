/** Fonts out of npm, so that pictures look the same on every machine, and no emoji is a box. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly file: string;
}

/**
 * The page asks for these two families first, and for the second only where the first has nothing: the emoji font has
 * digits too, which are none to read.
 */
const FACES: readonly Face[] = [
  ...['400', '500', '600', '700'].map((weight) => ({
    family: 'gg sans',
    weight,
    file: `@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`,
  })),
  { family: 'Noto Sans', weight: '400', file: 'twemoji-colr-font/twemoji.woff2' },
];

/** Gives an open page the fonts. The page must not be held to its content security policy. */
export async function addFonts(page: Page): Promise<void> {
  await page.addStyleTag({ content: FACES.map(styleOf).join('\n') });
}

/** The font stands in the style sheet itself, as the page loads nothing from elsewhere. */
function styleOf({ family, weight, file }: Face): string {
  const font = readFileSync(fileURLToPath(import.meta.resolve(file))).toString('base64');
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${font}); }`;
}
