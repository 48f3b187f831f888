/** The page by keyboard, with a bot that is a puppet: where the focus goes, what scrolls along, what a text becomes. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../src/doors/local-discord/state.ts';
import { BROWSER_PATIENCE, newest, type OpenedPage, openPageAt, typeCommand } from '../fixtures/browser.ts';
import { COMMANDS, type ConnectedBot } from '../fixtures/connected-bot.ts';
import { modalOf, row } from '../fixtures/modal-parts.ts';
import { openPuppetPage, type PuppetPage } from '../fixtures/puppet-page.ts';
import { violations } from '../fixtures/violations.ts';

const options = { timeout: BROWSER_PATIENCE };
const many = Array.from({ length: 25 }, (_, i) => ({ label: `Letter ${i}`, value: `${i}` }));
const post: Json = {
  name: 'post',
  description: 'P',
  options: [{ type: 7, name: 'where', description: 'W', required: true }],
};
/** So many that their list scrolls. */
const more: readonly Json[] = many.map((_, i) => ({ name: `more-${i}`, description: 'M' }));
let puppet: PuppetPage;
let bot: ConnectedBot;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  puppet = await openPuppetPage(['general', 'quiet']);
  bot = puppet.bot;
  bot.world.join({ name: 'Mo', moderates: true });
  await bot.request('PUT', `/applications/${bot.world.application}/commands`, [...COMMANDS, post, ...more]);
}, BROWSER_PATIENCE);

beforeEach(async () => {
  opened = await openPageAt(puppet.browser, `${puppet.address}/#/nelly/general`, { locale: 'en' });
  page = opened.page;
}, BROWSER_PATIENCE);

afterEach(async () => {
  await page.context().close();
  expect(opened.faults).toEqual([]);
  expect(bot.world.violations).toEqual([]);
}, BROWSER_PATIENCE);

afterAll(() => puppet.close(), BROWSER_PATIENCE);

/** The text of what has the focus. */
const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent.trim()');

/** What is needed of an element in the browser. */
interface Boxed {
  readonly parentElement: Boxed;
  getBoundingClientRect(): { readonly top: number; readonly bottom: number };
}

/** Whether the active line of a list is to be seen in it. */
const seesActive = (list: string): Promise<boolean> =>
  page.locator(`${list} .item.active`).evaluate((element) => {
    const item = element as unknown as Boxed;
    const [line, frame] = [item.getBoundingClientRect(), item.parentElement.getBoundingClientRect()];
    return line.top >= frame.top - 1 && line.bottom <= frame.bottom + 1;
  });

describe('the page by keyboard', () => {
  it.each(['Enter', ' '])('opens the list of further options with "%s", and picks from it', options, async (key) => {
    await page.locator('textarea').fill('/note');
    await page.keyboard.press('Enter');
    await page.locator('[data-field="words"]').fill('abc');
    await page.getByRole('combobox', { name: '+6 more' }).focus();
    await page.keyboard.press(key);
    await page.locator('.popup .item', { hasText: 'kind' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(key);
    expect(await page.evaluate('document.activeElement.dataset.field')).toBe('count');
    expect(await page.locator('[data-field="words"]').inputValue()).toBe('abc');
  });

  it('keeps the active line of each list in view', options, async () => {
    await page.locator('textarea').fill('/');
    for (let i = 0; i < 20; i += 1) await page.keyboard.press('ArrowDown');
    expect(await seesActive('.popup-list')).toBe(true);
    await page.keyboard.press('Escape');
    await typeCommand(page, 'here');
    const menu = { type: 3, custom_id: 'which', placeholder: 'Which letter?', options: many };
    await puppet.answerNext({ type: 4, data: { content: 'Choose', components: [row(menu)] } });
    await newest(page).getByRole('combobox', { name: 'Which letter?' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await seesActive('.select-list:not([hidden])')).toBe(true);
    await page.keyboard.press('Enter');
    expect((await puppet.answerNext({ type: 6 })).data).toMatchObject({ values: ['24'] });
  });

  it('leaves the focus on a button that was pressed, and ignores it while it waits', options, async () => {
    await typeCommand(page, 'here');
    const press = { type: 2, style: 2, label: 'Press', custom_id: 'press' };
    await puppet.answerNext({ type: 4, data: { content: 'A button', components: [row(press)] } });
    await newest(page).getByRole('button', { name: 'Press' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.button[aria-busy="true"]').waitFor();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Press');
    await puppet.answerNext({ type: 7, data: { content: 'Pressed once', components: [row(press)] } });
    await newest(page).getByText('Pressed once').waitFor();
    await page.locator('.button[aria-busy="false"]').last().waitFor();
    expect(await focused()).toBe('Press');
  });

  it('goes back to where it was when a form is sent', options, async () => {
    await typeCommand(page, 'here');
    const open = { type: 2, style: 2, label: 'Open', custom_id: 'open' };
    await puppet.answerNext({ type: 4, data: { content: 'A form', components: [row(open)] } });
    await newest(page).getByRole('button', { name: 'Open' }).focus();
    await page.keyboard.press('Enter');
    const text = { type: 18, label: 'Answer', component: { type: 4, custom_id: 'answer', style: 1 } };
    await puppet.answerNext({ type: 9, data: modalOf(text) });
    await page.getByLabel('Answer').fill('A thing');
    await page.keyboard.press('Enter');
    await puppet.answerNext({ type: 6 });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Open');
  });

  it('makes a command of a text that is one, by its words and by the names of its options', options, async () => {
    await page.locator('textarea').fill('/note abc kind: Fact');
    expect(await page.locator('[data-field="words"]').inputValue()).toBe('abc');
    expect(await page.locator('[data-field="kind"]').inputValue()).toBe('Fact');
    await page.keyboard.press('Escape');
    await page.locator('textarea').fill('/here');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await puppet.answerNext({ type: 4, data: { content: 'Heard' } });
    await newest(page).getByText('Heard').waitFor();
  });

  it('offers the channels of the server', options, async () => {
    await page.locator('textarea').fill('/post ');
    await page.keyboard.type('qui');
    await page.locator('.popup .item', { hasText: '#quiet' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const { data } = await puppet.answerNext({ type: 4, data: { content: 'Posted in <#1>' } });
    const quiet = bot.world.channels().find(({ name }) => name === 'quiet');
    expect(data).toMatchObject({ options: [{ name: 'where', type: 7, value: quiet?.id }] });
  });

  it('finds a subcommand by any part of its name', options, async () => {
    await page.goto(`${puppet.address}/#/mo/general`);
    await page.getByRole('button', { name: /^Mo/u, pressed: true }).waitFor();
    await page.locator('textarea').fill('/drop');
    await page.locator('.popup .item.active', { hasText: '/curate entries drop' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const { data } = await puppet.answerNext({ type: 4, data: { content: 'Dropped' } });
    expect(data).toMatchObject({ name: 'curate', options: [{ name: 'entries', options: [{ name: 'drop' }] }] });
    await newest(page).locator('.used-command', { hasText: '/curate entries drop' }).waitFor();
  });

  it('shows what is mentioned: commands, and everybody', options, async () => {
    await typeCommand(page, 'here');
    const content = 'Use </curate entries add:123456789012345678>, @everyone and @here';
    await puppet.answerNext({ type: 4, data: { content } });
    await newest(page).getByText('Use').waitFor();
    const mentions = await newest(page).locator('.mention').allTextContents();
    expect(mentions).toEqual(['/curate entries add', '@everyone', '@here']);
  });

  it('opens and closes the menu of a narrow window', options, async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    const open = page.getByRole('button', { name: 'Channels and members' });
    await open.click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('textarea').waitFor();
    await open.click();
    await page.keyboard.press('Escape');
    await page.locator('textarea').waitFor();
    expect(await page.evaluate('document.activeElement.classList.contains("menu-button")')).toBe(true);
  });
});
