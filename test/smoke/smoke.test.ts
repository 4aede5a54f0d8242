import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { emptyProfile } from '../../src/core/people/profile.ts';
import { openStore } from '../../src/storage/openStore.ts';
import { ada, join, joiningStory } from '../app/joining/joiningStory.ts';
import { requestStory } from '../app/requests/requestStory.ts';
import { slack, toldTo, viewIn } from '../support/appRig.ts';
import { textOf } from '../support/readView.ts';
import { slackRig } from '../support/slackRig.ts';
import { testKey } from '../support/testStore.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** One thread through every part that a new release of Node could break: files and WebAssembly, HTTP, signatures. */
describe('in short', () => {
  it('the store opens in a directory, and has after a restart what was saved', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'rapport-smoke-'));
    closing.push(() => rm(directory, { recursive: true, force: true }));
    const open = () =>
      openStore({
        database: { kind: 'embedded', directory },
        installationId: 'smoke',
        dataKey: testKey,
        previousDataKey: null,
        now: () => new Date('2026-11-23T09:00:00Z'),
      });
    const person = {
      id: 'per_ada',
      name: 'Ada',
      email: null,
      language: 'en',
      accounts: [ada],
      awayUntil: null,
      createdAt: new Date('2026-11-23T09:00:00Z'),
      profile: { ...emptyProfile, hopes: 'To find my way' },
    } as const;
    const first = await open();
    await first.store.transaction((tx) => tx.people.save(person));
    await first.close();
    const again = await open();
    expect(await again.store.transaction((tx) => tx.people.byAccount(ada))).toEqual(person);
    await again.close();
  });

  it('somebody joins', async () => {
    const story = await joiningStory();
    closing.push(() => story.close());
    await story.submit(ada, 'profile.language', '', { language: 'en' });
    expect(textOf(viewIn(await join(story, ada)))).toContain('look at mentors who fit you');
    expect(await story.partOf(ada)).toMatchObject({ roles: ['mentee'], population: 'jpo', state: 'active' });
  });

  it('a request is sent, accepted, and both have a space', async () => {
    const story = await requestStory();
    closing.push(() => story.close());
    const asked = await story.ask('Ana', 'Ben');
    expect(await story.heard('Ben')).toHaveLength(1);
    await story.press(slack('Ben'), 'request.accept', asked);
    const sent = await story.drain();
    expect(toldTo(slack('Ana'), sent).map(textOf).join('\n')).toContain('Ben is now your mentor');
    expect(sent.filter(({ delivery }) => delivery.kind === 'open-space')).toHaveLength(1);
    expect(await story.pairsOf('Ana')).toMatchObject([{ mentorId: 'per_ben', state: 'active' }]);
  });

  it('a signed command comes in over HTTP and is answered; a stale one is refused', async () => {
    const rig = await slackRig();
    closing.push(() => rig.close());
    rig.onInbound(async () => ({ kind: 'answer', view: { summary: 'Good morning.', blocks: [] } }));
    const body = new URLSearchParams({
      command: '/mentor',
      text: 'find',
      team_id: rig.tenant,
      user_id: rig.people.ada,
      channel_id: 'D0SMOKE',
      response_url: `${rig.botUrl}/nowhere`,
      trigger_id: '1.2.smoke',
    }).toString();
    const form = 'application/x-www-form-urlencoded';
    const answered = await rig.send(body, form);
    expect(answered.status).toBe(200);
    expect(await answered.text()).toContain('Good morning.');
    expect(rig.heard).toMatchObject([{ kind: 'words', text: 'find', account: { user: rig.people.ada } }]);
    expect((await rig.send(body, form, new Date(Date.now() - 10 * 60_000))).status).toBe(401);
    expect(rig.heard).toHaveLength(1);
  });

  it('settings that are missing are each named in a sentence', () => {
    const read = readConfig({});
    expect(read.ok ? [] : read.problems).toEqual([
      expect.stringMatching(/^No chat platform is set/),
      expect.stringMatching(/^COORDINATORS is missing/),
      expect.stringMatching(/^DATA_KEY is missing/),
    ]);
  });
});
