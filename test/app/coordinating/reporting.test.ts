import { afterEach, describe, expect, it } from 'vitest';
import { capabilities } from '../../../src/app/capabilities.ts';
import { makeJob } from '../../../src/app/makeJob.ts';
import { toFile } from '../../../src/files/toFile.ts';
import type { FileView } from '../../../src/ports/fileView.ts';
import { slack, viewIn } from '../../support/appRig.ts';
import { textOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { testProgramme } from '../../support/testProgramme.ts';
import { anna, type CoordinatingStory, coordinatingStory, cora, marc } from './coordinatingStory.ts';

let story: CoordinatingStory;
afterEach(() => story.close());

const survey = [
  { kind: 'scale' as const, id: 'worth', label: { en: 'Worth it?', fr: 'Utile ?' } },
  {
    kind: 'choice' as const,
    id: 'again',
    label: { en: 'Again?', fr: 'Encore ?' },
    options: [
      { id: 'yes', label: { en: 'Yes', fr: 'Oui' } },
      { id: 'no', label: { en: 'No', fr: 'Non' } },
    ],
  },
];
const goal = 'Lead a tender nobody may read of';

async function running(options = {}, programme = testProgramme()) {
  story = await coordinatingStory(programme, options);
  await story.seed({ account: anna, roles: ['mentee'], person: { name: '=HYPERLINK("https://evil.example")' } });
  await story.seed({ account: marc, roles: ['mentor'] });
  const pair = await seedPair(story, 'per_anna', 'per_marc');
  await story.submit(anna, 'keeping.goal', `new:${pair.id}`, { text: goal, by: null });
}

/** A file as its reader would open it; `null` where they find nothing. */
async function open(kind: string, account = cora): Promise<FileView | null> {
  const file = capabilities.flatMap(({ files = [] }) => files).find((one) => one.kind === kind);
  return story.store.transaction(async (tx) => {
    const job = makeJob(tx, story.now(), story.programmes);
    return (
      (await file?.render(job, await tx.people.byAccount(account), { programme: 'test', period: '2026-W48' })) ?? null
    );
  });
}

const read = async (view: FileView | null) => (view ? Buffer.from((await toFile(view)).bytes).toString() : '');

describe('what coordinators hand on', () => {
  it('X3: a report of figures, without a name or a word of any pair, for coordinators alone', async () => {
    await running();
    const html = await read(await open('coordinate.report'));
    expect(html).toContain('<h1>Test programme: report</h1>');
    expect(html).toContain('lang="en"');
    expect(html).toMatch(/<div role="img" aria-label="In the last 12 weeks/);
    expect(html).toMatch(/<div role="img" aria-label="This cohort, with the one before in brackets – met: /);
    expect(html).toContain('<summary>The cohorts as a table</summary>');
    expect(html).not.toMatch(/MARC|HYPERLINK|tender|<script/);
    expect(await open('coordinate.report', anna)).toBeNull();
  });

  it('the evidence under the six headings of the standard, in the reader’s language', async () => {
    await running({ facts: { CORA: { locale: 'fr-FR' } } });
    const html = await read(await open('coordinate.evidence'));
    for (const heading of [
      '1. Clarté',
      '2. Information',
      '3. Sélection',
      '4. Mesure',
      '5. Éthique',
      '6. Accompagnement',
    ]) {
      expect(html).toContain(heading);
    }
    expect(html).toMatch(/aria-label="Cette cohorte, et la précédente entre parenthèses/);
    expect(html).not.toMatch(/MARC|tender/);
  });

  it('X3: how content people are, from five answers on, in the report and beside what they chose', async () => {
    await running({}, testProgramme({ closing: { survey } }));
    const answer = async (n: number, worth: string, again: string) => {
      await story.seed({ account: slack(`E${n}`), roles: ['mentee'] });
      await seedPair(story, `per_e${n}`, 'per_marc', {}, `C-${n}`);
      const [pair] = await story.store.transaction((tx) => tx.pairs.ofPerson(`per_e${n}`));
      const review = { personId: `per_e${n}`, kind: 'closing', shared: [], askedAt: story.now() } as const;
      const answers = { worth, again, better: 'A word that nobody reads' };
      const whole = { ...review, pairId: pair?.id ?? '', answers, answeredAt: story.now() };
      await story.store.transaction((tx) => tx.reviews.save(whole));
    };
    for (const n of [1, 2, 3, 4]) await answer(n, '5', 'yes');
    story.advance(60_000);
    expect(await read(await open('coordinate.report'))).toContain('<td>fewer than five answers</td>');
    expect(await read(await open('coordinate.evidence'))).toContain('Again?: fewer than five answers');
    await answer(5, '1', 'yes');
    story.advance(60_000);
    expect(await read(await open('coordinate.report'))).toContain('<td>4.2 of 5</td>');
    const evidence = await read(await open('coordinate.evidence'));
    expect(evidence).toContain('How content people are, at the end: 4.2 of 5');
    expect(evidence).toContain('Again?: Yes: 5; No: 0 (5 answered)');
    expect(evidence).not.toContain('nobody reads');
  });

  it('a table of pairs that holds status and counts, no formula, and nothing that they wrote', async () => {
    await running();
    const csv = await read(await open('coordinate.export-csv'));
    expect(csv).toContain('"\'=HYPERLINK(""https://evil.example"")",MARC,running,2026-11-23');
    expect(csv).not.toContain('tender');
    const xlsx = await open('coordinate.export-xlsx');
    expect(xlsx && (await toFile(xlsx)).bytes.length).toBeGreaterThan(1_000);
    expect(await open('coordinate.export-csv', marc)).toBeNull();
  });

  it('a picture of the last weeks and, below them, of the cohorts, that any chat can show', async () => {
    await running();
    const view = await open('coordinate.chart');
    expect(view).toMatchObject({
      charts: [{ title: 'The last 8 weeks' }, { title: 'This cohort and the one before' }],
    });
    const png = Buffer.from(view ? (await toFile(view)).bytes : []);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Width and height in its header: two panels of 720 × 320 points, twice as sharp.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1440, 1280]);
  });

  it('a report in the language of whoever opens the link: a word on the page gives it in another', async () => {
    await running();
    const reader = await story.store.transaction(async (tx) => (await tx.people.byAccount(cora))?.id ?? '');
    const ref = { kind: 'coordinate.report', ids: { programme: 'test' }, reader };
    const page = async (lang: string | null) => read(await story.open(ref, lang));
    const english = await page(null);
    expect(english).toContain('<a href="?lang=fr" hreflang="fr" lang="fr">Français</a>');
    const french = await page('fr');
    expect(french).toContain('lang="fr"');
    expect(french).toContain('Cette cohorte');
    expect(french).toContain('<a href="?lang=en" hreflang="en" lang="en">English</a>');
    expect(await page('"><script>')).toContain('<html lang="en">');
  });

  it('a link to the report that works for two weeks; others are refused', async () => {
    await running();
    expect(textOf(viewIn(await story.press(cora, 'coordinate.report', 'test')))).toContain(
      'The link works until Monday 7 December',
    );
    expect(textOf(viewIn(await story.press(slack('ZOE'), 'coordinate.report', 'test')))).toContain('not available');
  });
});
