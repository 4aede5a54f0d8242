import { beforeAll, describe, expect, it } from 'vitest';
import type { Sent } from '../../support/appRig.ts';
import { viewIn } from '../../support/appRig.ts';
import { textOf } from '../../support/readView.ts';
import { ana, ben, canaries, cleo, privacyStory, sharedDatabase } from './privacyStory.ts';

const filesIn = (sent: readonly Sent[]) =>
  sent.flatMap(({ delivery }) =>
    delivery.kind === 'send-file' && delivery.file.kind === 'text' && delivery.to.kind === 'person'
      ? [{ ...delivery.file, reader: delivery.to.account.user }]
      : [],
  );

beforeAll(async () => void (await sharedDatabase()), 120_000);

describe('X5: exporting oneself', () => {
  it('gives everything about me as a page and as data, to me alone', async () => {
    const story = await privacyStory();
    expect(textOf(viewIn(await story.say(ana, 'export')))).toMatch(/two files/);
    const files = filesIn(await story.drain());
    expect(files.map(({ type, reader }) => [type, reader])).toEqual([
      ['text/html', 'Ana'],
      ['application/json', 'Ana'],
    ]);
    for (const { text } of files) {
      for (const word of canaries) {
        expect(text).toContain(word);
      }
      expect(text).toContain('a goal of Ben');
      // What Cleo wrote for herself alone, and what is nobody's to read.
      expect(text).not.toMatch(/words of Cleo|data_key|"installation_id"/);
    }
  });

  it('shows what anybody typed as text, in a page that can load and run nothing', async () => {
    const story = await privacyStory();
    await story.submit(ben, 'keeping.goal', 'new:pair_ab', { text: '<script>alert(1)</script>"&', by: null });
    await story.say(ben, 'export');
    const page = filesIn(await story.drain()).find(({ type }) => type === 'text/html')?.text ?? '';
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;');
    expect(page).not.toMatch(/<script|<img|<link|<iframe|https?:\/\//i);
    expect(page).toContain(`default-src 'none'`);
  });

  it('tells a reader of French in French what each thing is and what it is for', async () => {
    const story = await privacyStory();
    await story.store.transaction(async (tx) => {
      const person = await tx.people.byId('per_ana');
      if (person) await tx.people.save({ ...person, language: 'fr' });
    });
    await story.say(ana, 'export');
    const page = filesIn(await story.drain()).find(({ type }) => type === 'text/html')?.text ?? '';
    expect(page).toContain(
      '<dt>lieu d’affectation<small>Conditions de participation, mise en relation et recherche</small>',
    );
    expect(page).toContain(
      '<dt>accepte des demandes<small>Si un mentor accepte des demandes en ce moment</small></dt><dd>oui',
    );
    expect(page).not.toMatch(/<small>(Who|When|What|How|Which|Whether|The|Names)\b/);
  });

  it('gives the author of a private word their own copy of it', async () => {
    const story = await privacyStory();
    await story.say(cleo, 'export');
    const data = filesIn(await story.drain()).find(({ type }) => type === 'application/json')?.text ?? '';
    expect(data).toContain('words of Cleo');
    expect(data).not.toContain('canary-goal');
  });

  it('tells me in the chat and in the files who has looked at what is kept about me, and names nobody I do not know', async () => {
    const story = await privacyStory();
    const looked = async () => textOf(viewIn(await story.say(ana, 'who looked')));
    expect(await looked()).toMatch(/Nobody has looked so far/);
    await story.store.transaction((tx) => tx.coordinators.add('per_cleo', null));
    await story.say(cleo, 'explain Ana Canary / Ben');
    await story.press(cleo, 'coordinate.talk', 'test/pair_ab');
    await story.press(cleo, 'coordinate.export', 'test', 'csv');
    const told = await looked();
    for (const what of ['looked at your profile', 'looked up how to reach you', 'took out the list of all pairs']) {
      expect(told).toContain(`Cleo ${what}`);
    }
    expect(textOf(viewIn(await story.say(ana, 'looked')))).toBe(told);
    await story.say(ana, 'export');
    const data = filesIn(await story.drain()).find(({ type }) => type === 'application/json')?.text ?? '';
    expect(data).toContain('record-read');
    // Another person reads of what concerns them, and of nothing else.
    expect(textOf(viewIn(await story.say(cleo, 'looked')))).not.toMatch(/profile|reach you/);
  });
});
