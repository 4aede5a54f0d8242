import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type DemoProcess, startDemo } from '../support/demoProcess.ts';
import { joinIn, panel, press, reportAddress, sit } from '../support/playgroundPage.ts';

let demo: DemoProcess;
let browser: Browser | null;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

async function openPage(width: number, height: number): Promise<Page> {
  const page = await (browser as Browser).newPage({ viewport: { width, height } });
  page.setDefaultTimeout(15_000);
  await page.goto(demo.url);
  await page.locator('.panel').first().waitFor();
  return page;
}

/** The report as its reader meets it: by eye, by ear, on paper, and on a phone. */
async function readReport(page: Page, url: string): Promise<void> {
  await page.goto(url);
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.getByRole('heading', { level: 1, name: /: report$/ }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'How it goes' }).waitFor();
  await page.getByRole('img', { name: /^In the last 12 weeks/ }).waitFor();
  await page.getByText('The chart as a table').click();
  await page.getByRole('table', { name: 'The last 12 weeks' }).waitFor();
  await page.getByRole('img', { name: /^This cohort, with the one before/ }).waitFor();
  await page.getByText('The cohorts as a table').waitFor();
  await page.getByRole('rowheader', { name: 'Content', exact: true }).waitFor();
  // The page itself lets no script run: a copy of it is looked at.
  const copy = await (browser as Browser).newPage();
  await copy.setContent(await page.content());
  await copy.evaluate(axe.source);
  expect(await copy.evaluate(problemsByAxe)).toEqual([]);
  await copy.close();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('The chart as a table').isVisible()).toBe(false);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
}

/** Runs in the browser: each rule that is broken, and where. */
const problemsByAxe =
  "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(' ')))";

describe.skipIf(process.platform !== 'linux')('the playground page in a real browser', () => {
  it('plays a match on Slack: join, find, ask, accept, and the space is there', async () => {
    const page = await openPage(1280, 800);
    const slack = panel(page, 'Slack');
    await press(slack, /^\/mentor join$/);
    await press(slack, /^Start$/);
    await joinIn(slack);
    await press(slack, /^\/mentor find$/);
    await press(slack, /^Ask Amina/);
    await slack.getByRole('dialog').getByRole('textbox').fill('How did you find your way into procurement?');
    await press(slack, /^Send request$/);
    await slack
      .getByText(/on its way to Amina/)
      .last()
      .waitFor();
    await sit(slack, 'Amina Haddad');
    await slack.getByText('How did you find your way into procurement?').last().waitFor();
    await press(slack, /^(Accept|Accepter)$/);
    await slack.getByRole('button', { name: /mentoring-/ }).click();
    await slack
      .getByText(/^Welcome,|^Bienvenue/)
      .first()
      .waitFor();
    await page.close();
  });

  it('plays a match on Teams with cards drawn by the real renderer', async () => {
    const page = await openPage(1280, 800);
    const teams = panel(page, 'Teams');
    await press(teams, /^join$/);
    await press(teams, /^Start$/);
    await joinIn(teams);
    await press(teams, /^find$/);
    await press(teams, /^Ask Aisha/);
    await teams
      .getByRole('textbox', { name: /What do you hope for/ })
      .fill('How did you find your way into procurement?');
    await press(teams, /^Send request$/);
    await teams
      .getByText(/on its way to Aisha/)
      .last()
      .waitFor();
    await sit(teams, 'Aisha Kamau');
    await press(teams, /^(Accept|Accepter)$/);
    await teams
      .getByText(/now mentoring|accompagnez/)
      .last()
      .waitFor();
    const conversations = teams.getByRole('navigation', { name: 'Teams conversations' }).getByRole('button');
    await conversations.nth(1).click();
    await teams
      .getByText(/^Welcome,|^Bienvenue/)
      .first()
      .waitFor();

    await page.getByRole('button', { name: '+1 week' }).click();
    await sit(teams, 'Oscar Nyberg');
    await teams.getByRole('button', { name: 'Mentoring coordinators' }).click();
    await teams
      .getByText(/: the week$/)
      .last()
      .waitFor();
    await readReport(page, await reportAddress(page, teams));
    await page.close();
  });

  it('shows what is newest, in whatever order it arrives', async () => {
    const page = await openPage(1280, 800);
    const teams = panel(page, 'Teams');
    const late: (() => Promise<void>)[] = [];
    await page.route(/\/api\/state/, async (route) => {
      if (late.length > 0) return route.continue();
      const response = await route.fetch();
      late.push(() => route.fulfill({ response }));
    });
    await sit(teams, 'Aisha Kamau');
    await expect.poll(() => late.length).toBe(1);
    await sit(teams, 'Oscar Nyberg');
    await teams.getByRole('button', { name: 'Mentoring coordinators' }).waitFor();
    const arrived = page.waitForResponse(/\/api\/state/);
    await late[0]?.();
    await (await arrived).finished();
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
    await teams.getByRole('button', { name: 'Mentoring coordinators' }).waitFor({ timeout: 1_000 });
    await page.close();
  });

  it('is usable on a phone: one chat at a time, nothing wider than the screen', async () => {
    const page = await openPage(390, 844);
    expect(await panel(page, 'Slack').isVisible()).toBe(true);
    expect(await panel(page, 'Teams').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Teams', exact: true }).click();
    expect(await panel(page, 'Teams').isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.close();
  });
});
