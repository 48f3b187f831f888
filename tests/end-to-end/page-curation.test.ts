/** What moderators and members do with the answers of their server, in a real browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSER_PATIENCE,
  launchBrowser,
  newest,
  type OpenedPage,
  openPageAt,
  typeCommand,
} from '../fixtures/browser.ts';
import { type LocalServer, startLocally } from '../fixtures/start-locally.ts';
import { violations } from '../fixtures/violations.ts';

const options = { timeout: BROWSER_PATIENCE };
const data = mkdtempSync(join(tmpdir(), 'belegbot-page-'));
let server: LocalServer;
let browser: Browser;
let mo: OpenedPage;
let lena: OpenedPage;

beforeAll(async () => {
  [server, browser] = await Promise.all([startLocally(data), launchBrowser()]);
  mo = await openPageAt(browser, `${server.address}/#/mo/moderation`);
  lena = await openPageAt(browser, `${server.address}/#/lena/allgemein`);
}, BROWSER_PATIENCE);

afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(data, { recursive: true });
  expect([...mo.faults, ...lena.faults]).toEqual([]);
}, BROWSER_PATIENCE);

const sees = (page: Page, words: string): Promise<void> => newest(page).getByText(words).first().waitFor();
const question = 'Wie heißt der Hund des Dolmetschers?';

describe('curation on the page', () => {
  it('adds an answer by a form, after words that the article does not have were refused', options, async () => {
    const { page } = mo;
    await typeCommand(page, 'kuratieren hinzufügen');
    const dialog = page.getByRole('dialog', { name: 'Antwort hinzufügen' });
    await dialog.getByLabel('Frage').fill(question);
    await dialog.getByLabel('Antwort').fill('Er heißt Rex.');
    await dialog.getByLabel('Beleg').fill('Der Hund heißt Rex');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Absenden' }).click();
    await sees(page, 'Noch nicht veröffentlicht');
    await newest(page).getByRole('button', { name: 'Weiter bearbeiten' }).click();
    expect(await dialog.getByLabel('Antwort').inputValue()).toBe('Er heißt Rex.');
    await dialog.getByLabel('Beleg').fill('Trump bezeichnete das Telephonat als „ausgezeichnet“');
    await dialog.getByRole('button', { name: 'Absenden' }).click();
    await sees(page, 'Veröffentlicht');
    await sees(page, 'Wörter des Artikels für deine gesetzt');
    await typeCommand(lena.page, 'frage', [question]);
    await sees(lena.page, 'Er heißt Rex.');
    await sees(lena.page, 'Von der Moderation dieses Servers');
  });

  it('takes a suggestion from a member, and undoes what was made of it', options, async () => {
    await newest(lena.page).getByRole('button', { name: 'Korrektur vorschlagen' }).click();
    const dialog = lena.page.getByRole('dialog', { name: 'Korrektur vorschlagen' });
    await dialog.getByLabel('Deine Antwort').fill('Er heißt Bello.');
    await dialog.getByRole('button', { name: 'Absenden' }).click();
    await sees(lena.page, 'Danke!');
    await typeCommand(mo.page, 'kuratieren vorschläge');
    await newest(mo.page).getByRole('button', { name: '✅ Annehmen' }).click();
    await sees(mo.page, 'Er heißt Bello.');
    await newest(mo.page).getByRole('button', { name: 'Rückgängig' }).click();
    await sees(mo.page, 'Rückgängig gemacht');
    await typeCommand(lena.page, 'frage', [question]);
    await sees(lena.page, 'Er heißt Rex.');
  });

  it('answers what somebody asked in vain and sent', options, async () => {
    const asked = 'Welche Schuhgröße hat der Dolmetscher am Bahnhof?';
    await typeCommand(lena.page, 'frage', [asked]);
    await newest(lena.page).getByRole('button', { name: 'An die Moderation schicken' }).click();
    await sees(lena.page, 'Abgeschickt');
    await typeCommand(mo.page, 'kuratieren warteschlange');
    await newest(mo.page).getByRole('combobox', { name: 'Frage auswählen' }).click();
    await mo.page.getByRole('option', { name: asked }).click();
    await newest(mo.page).getByRole('button', { name: '🗑️ Verwerfen' }).click();
    await sees(mo.page, 'Niemand wartet');
  });

  it('keeps it from everybody else', options, async () => {
    await lena.page.locator('.composer textarea').fill('/kuratieren');
    expect(await lena.page.locator('.popup .item', { hasText: 'kuratieren' }).count()).toBe(0);
    await lena.page.locator('.composer textarea').fill('');
  });
});
