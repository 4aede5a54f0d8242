// Takes the pictures of the documentation from the playground, with a real browser: `npm run pictures`.
import { mkdirSync } from 'node:fs';
import { openBrowser } from '../test/support/browser.ts';
import { startDemo } from '../test/support/demoProcess.ts';
import { joinIn, panel, press, reportAddress, sit } from '../test/support/playgroundPage.ts';
import { programmePictures } from './programmePictures.ts';

const folder = 'docs/pictures';
mkdirSync(folder, { recursive: true });
const [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
if (browser === null) throw new Error('the pictures are taken on Linux, where a browser comes with the dependencies');
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.setDefaultTimeout(20_000);
await page.goto(demo.url);
const slack = panel(page, 'Slack');
const teams = panel(page, 'Teams');
const shoot = async (name: string) => {
  await page.mouse.move(0, 0);
  await page.waitForLoadState('load');
  await page.screenshot({ path: `${folder}/${name}.png` });
};

await press(slack, /^\/mentor join$/);
await press(slack, /^Start$/);
await press(teams, /^join$/);
await press(teams, /^Start$/);
await slack.getByRole('dialog').waitFor();
await teams.getByText(/^Join: 1 of/).waitFor();
await shoot('joining');
await joinIn(slack);
await joinIn(teams);
await press(slack, /^\/mentor find$/);
await slack
  .getByRole('button', { name: /^Ask Amina/ })
  .last()
  .waitFor();
await press(teams, /^find$/);
await press(teams, /^Ask Aisha/);
await teams.getByRole('textbox', { name: /What do you hope for/ }).waitFor();
await shoot('playground');
await press(slack, /^Ask Amina/);
await slack.getByRole('dialog').getByRole('textbox').fill('How did you find your way into procurement?');
await press(slack, /^Send request$/);
await teams.getByRole('textbox', { name: /What do you hope for/ }).fill('How did you find your way into procurement?');
await press(teams, /^Send request$/);
await sit(slack, 'Amina Haddad');
await sit(teams, 'Aisha Kamau');
await slack.getByText('How did you find your way into procurement?').last().waitFor();
await teams
  .getByRole('button', { name: /^(Accept|Accepter)$/ })
  .last()
  .waitFor();
await shoot('request');
await press(slack, /^(Accept|Accepter)$/);
await press(teams, /^(Accept|Accepter)$/);
await slack.getByRole('button', { name: /mentoring-/ }).click();
await press(page.locator('body'), /^\+1 week$/);
await page.getByText(/Time is passing/).waitFor({ state: 'hidden' });
await sit(teams, 'Oscar Nyberg');
await teams.getByRole('button', { name: /coordinators/ }).click();
await shoot('space-and-digest');

for (let week = 0; week < 2; week += 1) {
  await press(page.locator('body'), /^\+1 week$/);
  await page.getByText(/Time is passing/).waitFor({ state: 'hidden' });
}
await sit(slack, 'Olivia Grant');
await slack.getByRole('button', { name: /mentoring-coordinators/ }).click();
await page.setViewportSize({ width: 1280, height: 1400 });
for (const chat of [slack, teams])
  await chat
    .getByText(/: the week$/)
    .last()
    .scrollIntoViewIfNeeded();
await shoot('digest');
const report = await browser.newPage();
await report.setViewportSize({ width: 860, height: 1250 });
await report.goto(await reportAddress(page, teams));
await report.screenshot({ path: `${folder}/report.png` });
await report.close();
await page.setViewportSize({ width: 390, height: 844 });
await shoot('phone');
await demo.stop();
await programmePictures(browser, folder);
await browser.close();
