/**
 * Takes the pictures of the README: `npm run screenshots`. The bot is started as by `npm start`, with a folder of its own
 * for its messages, and asked on its page in a real browser; `docs/pictures` gets what it answers.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Locator, PageScreenshotOptions } from 'playwright-core';
import { launchBrowser, newest, openPageAt, typeCommand } from '../fixtures/browser.ts';
import { startLocally } from '../fixtures/start-locally.ts';
import { addFonts } from './add-fonts.ts';

type Clip = NonNullable<PageScreenshotOptions['clip']>;

/** What somebody types on the page, and how they look at it. */
interface Shot {
  readonly file: string;
  /** Person and channel, as in the page's address. */
  readonly place: string;
  readonly colorScheme: 'dark' | 'light';
  readonly command: string;
  /** Into the options that the command requires. */
  readonly texts: readonly string[];
}

const FOLDER = 'docs/pictures';

/** Wide enough for the sidebar and an embed, high enough for the welcome and an answer: nothing scrolls, nothing is cut. */
const VIEWPORT = { width: 880, height: 1400 };

/** More than one pixel for each, as most screens have; at two, the pictures are twice as heavy. */
const SCALE = 1.5;

/** Pixels below what is cut out; above it, a message has room of its own. */
const MARGIN = 16;

const shots: readonly Shot[] = [
  {
    file: 'ask-german-dark.png',
    place: 'lena/allgemein',
    colorScheme: 'dark',
    command: 'frage',
    texts: ['Wie lange soll die Feuerpause dauern, die Kiew verlangt?'],
  },
  {
    file: 'check-english-light.png',
    place: 'sam/general',
    colorScheme: 'light',
    command: 'check',
    texts: ['Trump: “immediately start negotiations on peace”'],
  },
];

async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const { page, faults } = await openPageAt(browser, `${address}/#/${shot.place}`, {
    colorScheme: shot.colorScheme,
    viewport: VIEWPORT,
    deviceScaleFactor: SCALE,
    bypassCSP: true,
  });
  await addFonts(page);
  await page.locator('.example').first().waitFor();
  await typeCommand(page, shot.command, shot.texts);
  await newest(page).locator('discord-embed').waitFor();
  await page.evaluate('document.fonts.ready');
  const path = join(FOLDER, shot.file);
  await page.screenshot({ path, clip: await placeOf(newest(page)) });
  if (faults.length > 0) throw new Error(`Take ${path}: ${faults.join('; ')}, expected no faults on the page`);
  process.stdout.write(`${path}: ${Math.ceil(statSync(path).size / 1000)} kB\n`);
  await page.context().close();
}

/** Where a message stands, with some room below. */
async function placeOf(message: Locator): Promise<Clip> {
  const box = await message.boundingBox();
  if (box === null) throw new Error('Find the answer: it is not to be seen, expected it on the page');
  return { ...box, height: box.height + MARGIN };
}

const data = mkdtempSync(join(tmpdir(), 'belegbot-screenshots-'));
const [server, browser] = await Promise.all([startLocally(data), launchBrowser()]);
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const shot of shots) await take(browser, server.address, shot);
} finally {
  await browser.close();
  await server.stop();
  rmSync(data, { recursive: true });
}
