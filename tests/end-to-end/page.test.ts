/** What a newcomer sees after `npm start`, in a real browser: the whole bot, on one machine. */
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
import { findFreePort, type LocalServer, startLocally } from '../fixtures/start-locally.ts';
import { violations } from '../fixtures/violations.ts';

const options = { timeout: BROWSER_PATIENCE };
const data = mkdtempSync(join(tmpdir(), 'belegbot-page-'));
let server: LocalServer;
let browser: Browser;
let lena: OpenedPage;
let sam: OpenedPage;

beforeAll(async () => {
  const port = await findFreePort();
  [server, browser] = await Promise.all([startLocally(data, port), launchBrowser()]);
  lena = await openPageAt(browser, `${server.address}/#/lena/allgemein`, { colorScheme: 'dark' });
  sam = await openPageAt(browser, `${server.address}/#/sam/general`, { colorScheme: 'light', locale: 'en' });
  await lena.page.locator('.example').first().waitFor();
}, BROWSER_PATIENCE);

afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(data, { recursive: true });
  expect([...lena.faults, ...sam.faults]).toEqual([]);
}, BROWSER_PATIENCE);

const sees = async (page: Page, words: string): Promise<void> => {
  await newest(page).getByText(words).first().waitFor();
};

describe('the page', () => {
  it('fills the composer with an example, and Enter sends it', options, async () => {
    await lena.page.locator('.example').first().click();
    await lena.page.keyboard.press('Enter');
    await sees(lena.page, 'Trump bezeichnete das Telefonat als „ausgezeichnet“');
    await sees(lena.page, '¶2');
    await newest(lena.page).getByText('/frage').waitFor();
  });

  it('completes while one types, by keyboard alone', options, async () => {
    const { page } = sam;
    await page.locator('textarea').focus();
    await page.keyboard.type('/as');
    await page.locator('.popup .item.active').getByText('/ask').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('how did trump rate');
    await page.locator('.popup .item').first().waitFor();
    const offered = await page.locator('.popup .item').allTextContents();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await page.locator('.chip input').inputValue()).toBe(offered[0]?.trim());
    await page.keyboard.press('Enter');
    await sees(page, 'Trump');
    await sees(page, 'Translation');
  });

  it.each([
    ['frage', ['Wie lange soll die Feuerpause dauern, die Kiew verlangt?'], '30-tägige'],
    ['vergleich', ['Trump', 'Putin'], '¶'],
    ['zitat', [], '„'],
    ['pruefen', ['Trump: „sehr ehrlich“'], '🔀 Falsch zugeordnet'],
    ['absatz', ['3'], 'In den Schriften von CNN'],
    ['suche', ['Waffenruhe'], 'Waffenruhe'],
    ['artikel', [], 'Geheimverhandlungen'],
    ['hilfe', [], 'Nur du kannst das sehen •'],
    ['position', ['Selenskyj'], 'Sanktionen'],
  ])('runs /%s in German', options, async (label, texts, words) => {
    const before = await lena.page.locator('.message').count();
    await typeCommand(lena.page, label, texts);
    await lena.page
      .locator('.message')
      .nth(before)
      .locator('.used-command', { hasText: `/${label}` })
      .waitFor();
    await lena.page.locator('.message').nth(before).getByText(words).first().waitFor();
  });

  it('says what is missing before it sends a command', options, async () => {
    await typeCommand(sam.page, 'passage', ['three']);
    await sam.page.locator('.chip.wrong').waitFor();
    await sam.page.getByText('Enter a number').first().waitFor();
    await sam.page.keyboard.press('Escape');
    await sam.page.keyboard.press('Escape');
    await sam.page.locator('textarea').waitFor();
  });

  it('presses buttons: reasons are private, and can be dismissed', options, async () => {
    const { page } = lena;
    await typeCommand(page, 'frage', ['Was fordert Selenskyj von Trump?']);
    await newest(page).getByRole('button', { name: 'Warum?' }).click();
    await newest(page).locator('.only-you').waitFor();
    const count = await page.locator('.message').count();
    await newest(page).getByRole('button', { name: 'Nachricht verwerfen' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(count - 1);
    await newest(page).getByRole('button', { name: 'Entfernen' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(count - 2);
  });

  it('shows the same channel in two windows, and private answers only to their reader', options, async () => {
    const other = await openPageAt(browser, `${server.address}/#/lena/general`);
    await typeCommand(sam.page, 'help');
    await newest(sam.page).locator('.only-you').waitFor();
    await sam.page.locator('textarea').fill('Putin: „ausgezeichnet“, right?');
    await sam.page.keyboard.press('Enter');
    await sees(other.page, 'Putin: „ausgezeichnet“, right?');
    expect(await other.page.getByText('/hilfe').count()).toBe(0);
    await newest(other.page).click({ button: 'right' });
    await other.page.getByRole('menuitem', { name: 'Zitate prüfen' }).click();
    await sees(other.page, 'nicht Putin, sondern Trump');
    await newest(other.page)
      .getByRole('button', { name: /Teilen/u })
      .click();
    await sees(sam.page, 'nicht Putin, sondern Trump');
    expect(other.faults).toEqual([]);
    await other.page.context().close();
  });

  it('opens the menu of a message by keyboard', options, async () => {
    const { page } = sam;
    await newest(page).getByRole('button', { name: 'Apps for this message' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await newest(page).locator('.only-you').waitFor();
  });

  it('speaks the language of whoever looks', options, async () => {
    await lena.page.getByRole('button', { name: /^Sam/u }).click();
    await lena.page.getByPlaceholder('Message #allgemein').waitFor();
    expect(await lena.page.evaluate('document.documentElement.lang')).toBe('en');
    await lena.page.getByRole('button', { name: /^Lena/u }).click();
    await lena.page.getByPlaceholder('Nachricht an #allgemein').waitFor();
  });

  it('shows each request between bot and Discord with its verdict', options, async () => {
    await sam.page.getByRole('button', { name: 'What bot and Discord say' }).click();
    const callback = sam.page.locator('.exchange', { hasText: 'callback' }).last();
    await callback.getByText('valid', { exact: true }).waitFor();
    await callback.locator('summary').click();
    await callback.getByText('"allowed_mentions"').first().waitFor();
    expect(await sam.page.locator('.verdict.invalid').count()).toBe(0);
  });

  it('has no serious violation of accessibility, dark and light, in both languages', options, async () => {
    await lena.page.locator('textarea').fill('/');
    expect(await violations(lena.page)).toEqual([]);
    await lena.page.locator('textarea').fill('');
    await lena.page.getByRole('button', { name: 'Helle Ansicht' }).click();
    expect(await violations(lena.page)).toEqual([]);
    expect(await violations(sam.page)).toEqual([]);
    await sam.page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await violations(sam.page)).toEqual([]);
  });

  it('fits a narrow window', options, async () => {
    const { page } = await openPageAt(browser, `${server.address}/#/lena/allgemein`, {
      viewport: { width: 360, height: 700 },
    });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Kanäle und Mitglieder' }).click();
    await page.getByRole('button', { name: 'moderation', exact: true }).click();
    await page.getByRole('heading', { name: '#moderation', exact: true }).waitFor();
    await page.goto(`${server.address}/#/lena/belegbot`);
    await page.getByText('Belegbot hört nur auf Befehle').waitFor();
    await page.locator('.example').first().waitFor();
    await page.context().close();
  });

  it('outlives the bot, and a power cut of its own', options, async () => {
    const { page } = sam;
    await page.getByRole('button', { name: 'Restart the bot' }).click();
    await page.locator('.banner').waitFor();
    await page.locator('.bot-state.online').waitFor();
    await typeCommand(page, 'article');
    await sees(page, 'Geheimverhandlungen');
    const count = await page.locator('.message').count();
    await server.stop();
    await page.getByText('No connection').waitFor();
    server = await startLocally(data, server.port);
    await page.locator('.bot-state.online').waitFor();
    expect(await page.locator('.message').count()).toBe(count);
    await newest(page).getByRole('button').first().click();
    await typeCommand(page, 'ask', ['How did Trump rate the call?']);
    await sees(page, 'excellent');
  });
});
