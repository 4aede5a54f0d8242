import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCandidates } from '../../../src/app/finding/loadCandidates.ts';
import { indexOf } from '../../../src/app/finding/mentorIndexes.ts';
import { makeJob } from '../../../src/app/makeJob.ts';
import { topMentors } from '../../../src/core/matching/index/topMentors.ts';
import { rankMentors } from '../../../src/core/matching/rankMentors.ts';
import { type AppRig, appRig, slack, viewIn } from '../../support/appRig.ts';
import { buttonsOf } from '../../support/readView.ts';
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
      label.startsWith('Ask ') ? [label.slice(4)] : [],
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
});
