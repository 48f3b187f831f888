/** What bots can show beside answers, in a real browser: forms, menus, waiting, silence. The bot is a puppet. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../src/doors/local-discord/state.ts';
import { BROWSER_PATIENCE, newest, type OpenedPage, openPageAt, typeCommand } from '../fixtures/browser.ts';
import type { ConnectedBot } from '../fixtures/connected-bot.ts';
import { modalOf, row } from '../fixtures/modal-parts.ts';
import { openPuppetPage, type PuppetPage } from '../fixtures/puppet-page.ts';
import { violations } from '../fixtures/violations.ts';

const options = { timeout: BROWSER_PATIENCE };
const letters = ['Alpha', 'Beta', 'Gamma'].map((label) => ({ label, value: label.toLowerCase() }));
let puppet: PuppetPage;
let bot: ConnectedBot;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  puppet = await openPuppetPage();
  bot = puppet.bot;
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

const answerNext: PuppetPage['answerNext'] = (callback) => puppet.answerNext(callback);

const form = modalOf(
  { type: 18, label: 'Answer', description: 'One sentence', component: { type: 4, custom_id: 'answer', style: 2 } },
  { type: 18, label: 'Source', component: { type: 4, custom_id: 'source', style: 1, required: false, value: 'given' } },
  { type: 18, label: 'Letter', component: { type: 3, custom_id: 'letter', options: letters } },
);

describe('the page, whatever a bot shows', () => {
  it('opens a form, keeps what is not filled in, and sends it', options, async () => {
    await typeCommand(page, 'here');
    await answerNext({ type: 9, data: form });
    const dialog = page.getByRole('dialog', { name: 'Form' });
    await dialog.waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.activeElement.id')).toBe('modal-answer');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await dialog.waitFor();
    await dialog.getByLabel('Answer').fill('A thing\nin two lines');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    const sent = await answerNext({ type: 4, data: { content: 'Kept' } });
    expect(sent.type).toBe(5);
    expect(JSON.stringify(sent.data)).toContain('A thing\\nin two lines');
    expect(JSON.stringify(sent.data)).toContain('"given"');
    expect(JSON.stringify(sent.data)).toContain('["beta"]');
    await dialog.waitFor({ state: 'detached' });
    await newest(page).getByText('Kept').waitFor();
  });

  it('leaves a form by Escape with nothing sent', options, async () => {
    await typeCommand(page, 'here');
    await answerNext({ type: 9, data: form });
    await page.getByRole('dialog', { name: 'Form' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Form' }).waitFor({ state: 'detached' });
  });

  it('says so when nobody takes a form, and keeps what was typed', options, async () => {
    await typeCommand(page, 'here');
    await answerNext({ type: 9, data: modalOf(...(form.components as Json[]).slice(0, 2)) });
    const dialog = page.getByRole('dialog', { name: 'Form' });
    await dialog.getByLabel('Answer').fill('Typed with care');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await bot.received();
    bot.timers.pass(3000);
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel('Answer').inputValue()).toBe('Typed with care');
    await page.keyboard.press('Escape');
  });

  it('picks from a menu below a message by keyboard', options, async () => {
    await typeCommand(page, 'here');
    const menu = { type: 3, custom_id: 'which', placeholder: 'Which letter?', options: letters };
    await answerNext({ type: 4, data: { content: 'Choose', components: [row(menu)] } });
    await newest(page).getByRole('combobox', { name: 'Which letter?' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const { data } = await answerNext({ type: 7, data: { content: 'Chosen: beta', components: [] } });
    expect(data).toMatchObject({ custom_id: 'which', values: ['beta'] });
    await newest(page).getByText('Chosen: beta').waitFor();
  });

  it('shows that the bot thinks, and then what it thought', options, async () => {
    await typeCommand(page, 'here');
    const { token, application_id } = await answerNext({ type: 5 });
    await newest(page).getByText('is thinking').waitFor();
    await bot.request('PATCH', `/webhooks/${application_id}/${token}/messages/@original`, { content: 'Thought' });
    await newest(page).getByText('Thought').waitFor();
    expect(await newest(page).getByText('is thinking').count()).toBe(0);
  });

  it('says so after three seconds without an answer', options, async () => {
    await typeCommand(page, 'here');
    await bot.received();
    bot.timers.pass(3000);
    await newest(page).getByText('The application did not respond').waitFor();
    expect(await violations(page)).toEqual([]);
    await newest(page).getByRole('button', { name: 'Dismiss message' }).click();
    await page.getByText('The application did not respond').waitFor({ state: 'detached' });
  });

  it('says so when a button is pressed in vain', options, async () => {
    await typeCommand(page, 'here');
    const press = { type: 2, style: 4, label: 'Press', custom_id: 'press' };
    await answerNext({ type: 4, data: { content: 'A button', components: [row(press)] } });
    await newest(page).getByRole('button', { name: 'Press' }).click();
    await bot.received();
    bot.timers.pass(3000);
    await newest(page).getByText('This interaction failed').waitFor();
  });

  it('drops choices that come too late', options, async () => {
    await page.locator('.composer textarea').fill('/note');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: /more$/u }).click();
    await page.locator('.popup .item', { hasText: 'tag' }).click();
    const tag = page.locator('[data-field="tag"]');
    const choices = (name: string): Json => ({ type: 8, data: { choices: [{ name, value: name }] } });
    await tag.pressSequentially('a');
    const late = await bot.received();
    await tag.pressSequentially('b');
    await answerNext(choices('newer'));
    await page.locator('.popup .item', { hasText: 'newer' }).waitFor();
    await bot.request('POST', `/interactions/${late.id}/${late.token}/callback`, choices('older'));
    await page.locator('.popup .item', { hasText: 'newer' }).click();
    expect(await tag.inputValue()).toBe('newer');
    expect(await page.locator('.popup .item', { hasText: 'older' }).count()).toBe(0);
  });
});
