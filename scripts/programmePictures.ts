import type { Browser, Page } from 'playwright-core';
import { nameOf } from '../src/playground/cast/nameOf.ts';
import { nextMonday } from '../src/playground/nextMonday.ts';
import { servePage } from '../src/playground/server/servePage.ts';
import { type Playground, type Seated, type Side, startPlayground } from '../src/playground/startPlayground.ts';
import { stageOf } from '../src/playground/tour/runTour.ts';
import { tours } from '../src/playground/tour/tours.ts';
import { panel, sit } from '../test/support/playgroundPage.ts';

type Role = 'mentee' | 'mentor' | 'coordinator';

interface Moment {
  /** How the step’s name begins after which the picture is taken. */
  readonly after: string;
  readonly file: string;
  readonly role: Role;
  /** Words in the message to show, at the top of the picture. */
  readonly words: RegExp;
  readonly phone?: true;
}

interface Album {
  readonly tour: 'jpo' | 'organisation' | 'virtual';
  readonly platform: Side['platform'];
  readonly mentor: number;
  readonly moments: readonly Moment[];
}

/** What to show of each programme, where its tour comes by. */
const albums: readonly Album[] = [
  {
    tour: 'jpo',
    platform: 'slack',
    mentor: 7,
    moments: [
      { after: 'the JPO searches', file: 'jpo-mentee', role: 'mentee', words: /points of 100/ },
      { after: 'the JPO asks', file: 'jpo-mentor', role: 'mentor', words: /You are now mentoring/ },
      { after: 'the digest', file: 'jpo-coordinator', role: 'coordinator', words: /without a mentor/ },
    ],
  },
  {
    tour: 'organisation',
    platform: 'teams',
    mentor: 7,
    moments: [
      { after: 'a first no', file: 'organisation-mentee', role: 'mentee', words: /One no says nothing/ },
      { after: 'a colleague', file: 'organisation-mentor', role: 'mentor', words: /thought that the two of you/ },
      { after: 'what they agreed', file: 'organisation-meeting', role: 'mentee', words: /Coming up/, phone: true },
    ],
  },
  {
    tour: 'virtual',
    platform: 'slack',
    mentor: 8,
    moments: [
      { after: 'an agreement', file: 'virtual-mentor', role: 'mentor', words: /You both agreed on this/ },
      { after: 'its progress', file: 'virtual-mentee', role: 'mentee', words: /50 % of the way/ },
      {
        after: 'the mentor shows',
        file: 'virtual-phone',
        role: 'mentee',
        words: /It is settled: A meeting to follow/,
        phone: true,
      },
    ],
  },
];

/** Plays each programme’s tour on one side, and takes its pictures on the way. */
export async function programmePictures(browser: Browser, folder: string): Promise<void> {
  for (const album of albums) {
    const playground = await startPlayground(tours[album.tour]?.programme ?? '', nextMonday(new Date()));
    try {
      await fill(browser, folder, album, playground);
    } finally {
      await playground.stop();
    }
  }
}

async function fill(browser: Browser, folder: string, album: Album, playground: Playground): Promise<void> {
  const side = playground.sides.find(({ platform }) => platform === album.platform);
  const mentor = side?.cast[album.mentor];
  if (!side || !mentor) throw new Error(`nobody to show in ${album.tour}`);
  const stage = stageOf(playground, side);
  const people: Record<Role, Seated> = { mentee: stage.mentee, mentor, coordinator: side.coordinator };
  const worlds = playground.sides.map(({ newcomer }) => newcomer.hand.world);
  const served = await servePage(
    { worlds, now: playground.clock.now, skip: async () => {}, onChange: () => () => {} },
    0,
  );
  const left = [...album.moments];
  for (const step of tours[album.tour]?.steps ?? []) {
    if (left.length === 0) break;
    await step.play(stage);
    for (const moment of left.filter(({ after }) => step.name.startsWith(after))) {
      left.splice(left.indexOf(moment), 1);
      const page = await browser.newPage({
        viewport: moment.phone ? { width: 390, height: 760 } : { width: 1200, height: 720 },
      });
      await page.goto(served.url);
      await show(page, album, people[moment.role], moment, side);
      const picture = moment.phone ? page : panel(page, album.platform === 'slack' ? 'Slack' : 'Teams');
      await picture.screenshot({ path: `${folder}/${moment.file}.png` });
      await page.close();
    }
  }
  await served.close();
  if (left.length > 0) throw new Error(`not taken: ${left.map(({ file }) => file).join(', ')}`);
}

/** Sits down in somebody’s place, opens the conversation, and scrolls to the message. */
async function show(page: Page, { platform }: Album, who: Seated, { words }: Moment, side: Side): Promise<void> {
  const name = platform === 'slack' ? 'Slack' : 'Teams';
  const tab = page.getByRole('navigation', { name: 'Which chat' }).getByRole('button', { name });
  if (await tab.isVisible()) await tab.click();
  const place = panel(page, name);
  await sit(place, nameOf(who.hand));
  const message = who.hand.see(words);
  const talk = side.newcomer.hand.world.conversations(who.hand.userId).find(({ id }) => id === message.conversationId);
  if (talk && talk.kind !== 'direct') await place.getByRole('button', { name: talk.name }).click();
  const shown = place.locator(`[data-message="${message.id}"]`);
  await shown.waitFor();
  await page.waitForTimeout(300);
  await shown.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.mouse.move(0, 0);
}
