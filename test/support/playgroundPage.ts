import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';

/* What a person does on the playground page, for whoever drives a real browser. */

export const panel = (page: Page, name: string) => page.getByRole('region', { name });
export const press = (where: Locator, name: RegExp) => where.getByRole('button', { name }).last().click();
export const sit = (where: Locator, name: string) =>
  where.getByRole('combobox', { name: 'You are' }).selectOption({ label: name });

const likes = /Geneva|P-2|English|Procurement|Career goals|find a mentor|Professional|video/i;

/** The words of the option one would like, or else of the first that is an answer. */
async function liked(options: Locator): Promise<string> {
  const all = await options.evaluateAll((found) => found.map((one) => one.getAttribute('value') ?? ''));
  const texts = (await options.allTextContents()).map((text, index) => text.trim() || (all[index] ?? ''));
  const answers = texts.filter((text) => text !== '' && text !== 'Choose one');
  return answers.find((text) => likes.test(text)) ?? answers[0] ?? '';
}

/** Fills in one screen after another: what one would like, or the first choice, wherever nothing is chosen yet. */
export async function joinIn(where: Locator): Promise<void> {
  for (let screen = 1; screen <= 8; screen += 1) {
    const title = where.getByText(new RegExp(`^Join: ${screen} of \\d`)).last();
    await title.waitFor();
    const form = where.locator('.dialog, .adaptive-card:has(input, select)').last();
    for (const select of await form.locator('select').all()) {
      if ((await select.inputValue()) === '')
        await select.selectOption({ label: await liked(select.locator('option')) });
    }
    for (const [index, date] of (await form.locator('input[type="date"]').all()).entries()) {
      if ((await date.inputValue()) === '') await date.fill(index === 0 ? '2026-01-01' : '2030-01-01');
    }
    for (const search of await form.locator('input[list]').all()) {
      const options = form.locator(`datalist[id="${await search.getAttribute('list')}"] option`);
      if ((await search.inputValue()) === '') await search.fill(await liked(options));
    }
    for (const group of await form
      .locator('.boxes, .ac-choiceSetInput-multiSelect, .ac-choiceSetInput-expanded')
      .all()) {
      if ((await group.locator('input:checked').count()) === 0)
        await group
          .getByLabel(await liked(group.locator('label')))
          .first()
          .check();
    }
    const last = /(\d) of \1/.test((await title.textContent()) ?? '');
    await press(form, /^(Next|Join the programme)$/);
    await title.waitFor({ state: 'hidden' });
    if (last) return;
  }
}

/** Where the report is, as a coordinator finds it: from the digest in their channel, which has to be open. */
export async function reportAddress(page: Page, where: Locator): Promise<string> {
  await press(where, /^What I can do$/);
  await where.getByRole('button', { name: 'Rapport', exact: true }).first().click();
  await press(where, /^Report$/);
  // A chat opens it in a window of its own.
  await page.evaluate('window.open = (url) => { window.opened = url; }');
  await where.getByRole('link', { name: 'Open the report' }).last().click();
  return z.url().parse(await page.evaluate('window.opened'));
}
