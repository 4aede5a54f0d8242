import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  candidatesInParts,
  loadCandidates,
  loadSome,
  someCandidates,
} from '../../../src/app/finding/loadCandidates.ts';
import { indexOf, keepMentorIndexes } from '../../../src/app/finding/mentorIndexes.ts';
import { onceRead, StillReading } from '../../../src/app/finding/stillReading.ts';
import type { MentorIndexes } from '../../../src/app/job.ts';
import { makeJob } from '../../../src/app/makeJob.ts';
import type { Candidate } from '../../../src/core/matching/candidate.ts';
import { topMentors } from '../../../src/core/matching/index/topMentors.ts';
import { rankMentors } from '../../../src/core/matching/rankMentors.ts';
import type { Role } from '../../../src/core/people/participation.ts';
import { means } from '../../../src/core/people/profile.ts';
import type { ChangedPeople } from '../../../src/ports/peopleChanges.ts';
import { type AppRig, appRig, slack, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, textOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { type Seed, seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

describe('the index of mentors that finding goes by', () => {
  let rig: AppRig;
  const programme = testProgramme();
  const seed = (user: string, role: 'mentee' | 'mentor', rest: Partial<Seed> = {}) =>
    seedPerson(rig.store, { account: slack(user), roles: [role], ...rest });
  const offered = async () =>
    buttonsOf(viewIn(await rig.say(slack('Ana'), 'find'))).flatMap(({ label }) =>
      label.startsWith('Ask ') && !label.startsWith('Ask colleagues') ? [label.slice(4)] : [],
    );
  const made = () =>
    rig.store.transaction((tx) => {
      const job = makeJob(tx, rig.now(), rig.programmes, null, undefined, rig.mentorIndexes);
      return indexOf(job, programme);
    });

  beforeEach(async () => {
    rig = await appRig({ programmes: [programme] });
    await seed('Ana', 'mentee');
    await seed('Ben', 'mentor');
  });
  afterEach(() => rig.close());

  it('knows of every change at the next search, and is made only once', async () => {
    expect(await offered()).toEqual(['Ben']);
    const index = await made();
    await seed('Cleo', 'mentor', { profile: { specialisations: ['climate'] } });
    expect(await offered()).toEqual(['Ben', 'Cleo']);
    await seed('Ben', 'mentor', { participation: { taking: false } });
    expect(await offered()).toEqual(['Cleo']);
    await seed('Cleo', 'mentor', { participation: { capacity: 1 } });
    await seed('Eve', 'mentee');
    await seedPair(rig, 'per_eve', 'per_cleo');
    expect(await offered()).toEqual([]);
    await seed('Ben', 'mentor');
    await seed('Cleo', 'mentor', { participation: { state: 'left' } });
    expect(await offered()).toEqual(['Ben']);
    expect(await made()).toBe(index);
    expect(index.count).toBe(1);
  });

  it('forgets what a transaction showed it that was undone', async () => {
    await made();
    const undone = rig.store.transaction(async (tx) => {
      const ben = await tx.participations.find('per_ben', 'test');
      if (ben) await tx.participations.save({ ...ben, taking: false });
      const job = makeJob(tx, rig.now(), rig.programmes, null, undefined, rig.mentorIndexes);
      await indexOf(job, programme);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await offered()).toEqual(['Ben']);
  });

  it('reads a programme as its records are, one by one, whoever is in it', async () => {
    const text = fc.oneof(
      fc.constant(null),
      fc.string({ unit: 'grapheme', maxLength: 12 }).map((said) => said.replaceAll('\0', '')),
    );
    const ids = fc.array(fc.constantFrom('procurement', 'climate', 'a "quoted" one', 'é,;{}'), { maxLength: 3 });
    const profile = fc.record({
      organisation: text,
      timeZone: fc.constantFrom(null, 'Asia/Tokyo'),
      workingHours: fc.option(
        fc.record({ days: fc.constant<number[]>([1, 7]), from: fc.constant('22:00'), to: fc.constant('06:00') }),
      ),
      grade: fc.constantFrom(null, 'p3'),
      managerEmail: text,
      languages: ids,
      specialisations: ids,
      topics: ids,
      careerPath: text,
      hopes: text,
      offers: text,
      means: fc.subarray([...means]),
    });
    const participation = fc.record({
      former: fc.constantFrom(null, { population: 'jpo', confirmedBy: null }),
      capacity: fc.nat(3),
      preference: fc.record({ grades: ids, specialisations: ids }),
      taking: fc.boolean(),
      state: fc.constantFrom('active', 'active', 'left' as const),
    });
    const roles = fc.constantFrom<readonly Role[]>(['mentee'], ['mentor'], ['mentee', 'mentor']);
    const person = fc.record({ email: text, awayUntil: fc.constantFrom(null, '2027-01-31') });
    const seeds = fc.record({ roles, profile, participation, person });
    const found = fc.sample(seeds, { numRuns: 30, seed: 20261125 });
    for (const [at, rest] of found.entries()) await seedPerson(rig.store, { account: slack(`X${at}`), ...rest });
    await seedPair(rig, 'per_x1', 'per_x2');
    await seedPair(rig, 'per_x3', 'per_x4', { state: 'ended', endReason: 'time' }, null);
    await rig.store.transaction(async (tx) => {
      const about = {
        programmeId: 'test',
        note: 'n',
        question: null,
        more: null,
        declineReason: 'full',
        talk: null,
      } as const;
      const at = { createdAt: rig.now(), lapsesAt: rig.now(), answeredAt: null };
      await tx.requests.save({
        id: 'req_1',
        menteeId: 'per_x5',
        mentorId: 'per_x6',
        state: 'declined',
        ...about,
        ...at,
      });
      await tx.requests.save({ id: 'req_2', menteeId: 'per_x7', mentorId: 'per_x8', state: 'open', ...about, ...at });
      const job = makeJob(tx, rig.now(), rig.programmes);
      const everybody = ['per_ana', 'per_ben', ...found.map((_, at) => `per_x${at}`)];
      const byId = (all: readonly Candidate[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
      // Of hopes and offers, those are read that matching compares.
      const asRead = (one: Candidate) => ({
        ...one,
        profile: {
          ...one.profile,
          hopes: one.isMentee ? one.profile.hopes : null,
          offers: one.isMentor ? one.profile.offers : null,
        },
      });
      const records = await loadSome(job, programme, everybody);
      for (const read of [await loadCandidates(job, programme), await someCandidates(job, programme, everybody)]) {
        expect(byId(read.mentees)).toEqual(byId(records.mentees).map(asRead));
        expect(byId(read.mentors)).toEqual(byId(records.mentors).map(asRead));
      }
      const mentors: Candidate[] = [];
      for await (const some of candidatesInParts((work) => work(tx), programme, 'mentors'))
        mentors.push(...some.mentors);
      expect(byId(mentors)).toEqual(
        byId(records.mentors).map((one) => ({ ...asRead(one), profile: { ...asRead(one).profile, hopes: null } })),
      );
    });
  });

  it('answers as ranking everybody does', async () => {
    for (let at = 0; at < 12; at += 1) {
      await seed(`Mentor${at}`, 'mentor', {
        profile: {
          specialisations: at % 2 ? ['climate'] : ['procurement', 'climate'],
          dutyStation: at % 3 ? 'geneva' : 'nairobi',
          offers: at % 4 ? 'Leading teams' : null,
        },
        participation: { capacity: at % 5 },
      });
    }
    await rig.store.transaction(async (tx) => {
      const job = makeJob(tx, rig.now(), rig.programmes, null, undefined, rig.mentorIndexes);
      const { mentors, mentees } = await loadCandidates(job, programme);
      const [mentee] = mentees;
      if (!mentee) throw new Error('no mentee');
      const search = { mentee, query: 'climat nairobbi', now: rig.now() };
      const top = topMentors(await indexOf(job, programme), { ...search, offset: 0, most: 5 });
      const all = rankMentors({ ...search, mentors, programme }).map(({ mentorId }) => mentorId);
      expect(top.mentorIds).toEqual(all.slice(0, 5));
      expect(top.more).toBe(all.length > 5);
    });
  });

  describe('where it takes long to make', () => {
    let tell: (changed: ChangedPeople) => void = () => {};
    const kept = () =>
      keepMentorIndexes(
        {
          watch: (heard) => {
            tell = heard;
            return () => {};
          },
        },
        { reading: (work) => rig.store.transaction(work), small: 1 },
      );
    const countIn = (indexes: MentorIndexes, of = programme) =>
      rig.store.transaction(async (tx) => {
        const job = makeJob(tx, rig.now(), rig.programmes, null, undefined, indexes);
        return (await indexOf(job, of)).count;
      });

    it('is made beside everything else, and whoever asks meanwhile is told so, with what they asked on a button', async () => {
      const large = await appRig({ programmes: [programme], largeFrom: 1, on: rig });
      const view = viewIn(await large.say(slack('Ana'), 'find'));
      expect(textOf(view)).toContain('I am just reading everybody’s profiles');
      await large.mentorIndexes.readAhead([programme]);
      const found = viewIn(await large.act(slack('Ana'), actionOf(view, 'Ask again')));
      expect(buttonsOf(found).map(({ label }) => label)).toContain('Ask Ben');
    });

    it('is there from the start when it was read ahead, and the one before answers while another is made', async () => {
      const indexes = kept();
      await indexes.readAhead([programme]);
      expect(await countIn(indexes)).toBe(1);
      await seed('Cleo', 'mentor');
      tell({ kind: 'people', ids: ['per_cleo'] });
      expect(await countIn(indexes)).toBe(2);
      await seed('Dan', 'mentor');
      tell({ kind: 'anybody' });
      expect(await countIn(indexes)).toBe(2);
      await indexes.stop();
    });

    it('is made anew for other rules, and what was told while it was made is taken in', async () => {
      const indexes = kept();
      await indexes.readAhead([programme]);
      const stricter = { ...programme, matching: { ...programme.matching } };
      await expect(countIn(indexes, stricter)).rejects.toBeInstanceOf(StillReading);
      await seed('Cleo', 'mentor');
      tell({ kind: 'people', ids: ['per_cleo'] });
      expect(await onceRead(() => countIn(indexes, stricter))).toBe(2);
    });
  });
});
