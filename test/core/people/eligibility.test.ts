import { describe, expect, it } from 'vitest';
import { notEligible, type Standing } from '../../../src/core/people/eligibility.ts';
import { rolesOpen } from '../../../src/core/people/rolesOpen.ts';
import { loadProgrammes } from '../../../src/files/loadProgrammes.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const [jpo] = loadProgrammes(['jpo']);
if (!jpo) throw new Error('the JPO programme is gone');

const stranger: Standing = { population: null, organisation: null, former: null };
const claim = { population: 'sarc', confirmedBy: null };

describe('who can take part in the JPO programme', () => {
  it.each(['jpo', 'sarc'])('J1: a %s assigned to any of the four organisations can be a mentee', (population) => {
    for (const organisation of ['undp', 'uncdf', 'unv', 'undoco']) {
      expect(notEligible(jpo, 'mentee', { ...stranger, population, organisation })).toBeNull();
    }
  });

  it.each([
    ['nobody of the kind', stranger, { code: 'population', eligible: ['jpo', 'sarc'] }],
    ['a population that is not there any more', { ...stranger, population: 'intern' }, { code: 'population' }],
    ['a JPO elsewhere', { ...stranger, population: 'jpo', organisation: 'other-un' }, { code: 'organisation' }],
    ['a JPO who has not said where', { ...stranger, population: 'jpo' }, { code: 'organisation' }],
  ])('J1: as mentee, not %s', (_who, standing, why) => {
    expect(notEligible(jpo, 'mentee', standing)).toMatchObject(why);
  });

  it.each([
    ['never was one', stranger, { code: 'not-former', populations: ['jpo', 'sarc'] }],
    ['is one now, but was not before', { ...stranger, population: 'jpo' }, { code: 'not-former' }],
    ['was something else', { ...stranger, former: { population: 'intern', confirmedBy: 'c' } }, { code: 'not-former' }],
    ['says so, unconfirmed', { ...stranger, former: claim }, { code: 'claim-waiting', population: 'sarc' }],
  ])('J2: as mentor, not who %s', (_who, standing, why) => {
    expect(notEligible(jpo, 'mentor', standing)).toMatchObject(why);
  });

  it('J2: a confirmed former SARC can be a mentor, wherever they work now', () => {
    const former = { ...claim, confirmedBy: 'per_cora' };
    expect(notEligible(jpo, 'mentor', { ...stranger, organisation: 'other-un', former })).toBeNull();
  });

  it('takes the word for it where the programme asks for no confirmation', () => {
    const eligibility = { ...jpo.eligibility, confirmFormer: false };
    expect(notEligible({ ...jpo, eligibility }, 'mentor', { ...stranger, former: claim })).toBeNull();
  });

  it('O1, V2: a programme without conditions is open to everybody', () => {
    for (const role of ['mentee', 'mentor'] as const) expect(notEligible(testProgramme(), role, stranger)).toBeNull();
  });

  it('leaves a role open that only waits for a confirmation, and closes the other one by itself', () => {
    const { open, closed } = rolesOpen(jpo, ['mentee', 'mentor'], { ...stranger, former: claim });
    expect(open).toEqual(['mentor']);
    expect(closed).toMatchObject([{ role: 'mentee', why: { code: 'population' } }]);
  });
});
