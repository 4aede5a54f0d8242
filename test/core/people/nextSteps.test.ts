import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NextStepFacts, nextSteps, type PartFacts } from '../../../src/core/people/nextSteps.ts';

const nobody: NextStepFacts = {
  awayUntil: null,
  parts: [],
  halfWay: [],
  open: ['test'],
  pairs: [],
  isCoordinator: false,
  claimsToConfirm: 0,
};
const part: PartFacts = {
  programmeId: 'test',
  rules: { freePlace: true, notPaused: true, notAway: true },
  isMentee: false,
  isMentor: false,
  route: 'choose',
  claimWaiting: false,
  introduces: true,
  requestsOpen: 0,
  requestsMax: 3,
  requestsToAnswer: 0,
  taking: true,
  capacity: 0,
  mentees: 0,
  hasMentor: false,
};
const mentee = { ...part, isMentee: true };
const mentor = { ...part, isMentor: true, capacity: 2 };
const pair = { pairId: 'p', partner: 'Ben', role: 'mentee', agreement: 'settled', goals: 'settled' } as const;
const codes = (facts: Partial<NextStepFacts>) => nextSteps({ ...nobody, ...facts }).map(({ code }) => code);

describe('what somebody can do next', () => {
  it.each<[string, Partial<NextStepFacts>, string[]]>([
    ['a stranger joins', {}, ['join']],
    ['a stranger without a programme does nothing', { open: [] }, []],
    ['whoever stopped goes on', { halfWay: ['test'] }, ['resume']],
    ['J6: a mentee finds', { parts: [mentee] }, ['find']],
    ['J7: a mentee who is introduced waits', { parts: [{ ...mentee, route: 'assigned' }] }, ['introduced']],
    ['a mentee who asked waits', { parts: [{ ...mentee, requestsOpen: 1 }] }, ['wait']],
    ['a mentee with a mentor has nothing to look for', { parts: [{ ...mentee, hasMentor: true }] }, []],
    ['a mentor with room is told so', { parts: [mentor] }, ['ready']],
    ['a mentor without room is not', { parts: [{ ...mentor, mentees: 2 }] }, []],
    ['a mentor who is asked answers', { parts: [{ ...mentor, requestsToAnswer: 1 }] }, ['answer']],
    ['J2: an unconfirmed mentor waits', { parts: [{ ...mentor, claimWaiting: true }] }, ['claim-waiting']],
    ['a paused mentor can open again', { parts: [{ ...mentor, taking: false }] }, ['take-again']],
    ['U2: whoever is away comes back, and looks for nobody', { parts: [mentee], awayUntil: '2026-12-24' }, ['back']],
    [
      'where an absence is no matter, whoever is away may look',
      { parts: [{ ...mentee, rules: { ...mentee.rules, notAway: false } }], awayUntil: '2026-12-24' },
      ['back', 'find'],
    ],
    [
      'where there is no limit, a mentor of many can still be asked',
      { parts: [{ ...mentor, mentees: 5, rules: { ...mentor.rules, freePlace: false } }] },
      ['ready'],
    ],
    ['a coordinator confirms first', { isCoordinator: true, claimsToConfirm: 1 }, ['confirm', 'coordinate', 'join']],
    ['a pair that has agreed on everything sees itself', { open: [], pairs: [pair] }, ['pair']],
    [
      'V8: a pair without an agreement writes one first',
      { open: [], pairs: [{ ...pair, agreement: 'none', goals: 'none' }] },
      ['agreement'],
    ],
    ['V8: whoever’s yes is awaited gives it', { open: [], pairs: [{ ...pair, agreement: 'mine' }] }, ['agreement']],
    ['V7: a pair without goals sets one', { open: [], pairs: [{ ...pair, goals: 'none' }] }, ['goals']],
    [
      'V7: a goal that waits for a yes comes before an agreement that nobody waits for',
      { open: [], pairs: [{ ...pair, agreement: 'none', goals: 'mine' }] },
      ['goals'],
    ],
    ['each pair has its own next step', { open: [], pairs: [pair, { ...pair, goals: 'none' }] }, ['pair', 'goals']],
    [
      'a request is answered before anything of a pair',
      { parts: [{ ...mentor, requestsToAnswer: 1 }], pairs: [{ ...pair, agreement: 'mine' }] },
      ['answer', 'agreement'],
    ],
  ])('%s', (_who, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  it('tells a paused mentor, and whoever is away, where they are offered all the same', () => {
    const rules = { freePlace: true, notPaused: false, notAway: false };
    const steps = nextSteps({ ...nobody, parts: [{ ...mentor, taking: false, rules }], awayUntil: '2026-12-24' });
    expect(steps).toEqual([
      { code: 'back', until: '2026-12-24', offered: true },
      { code: 'take-again', programmeId: 'test', offered: true },
    ]);
  });

  it('counts what a mentee may still send', () => {
    expect(nextSteps({ ...nobody, parts: [{ ...mentee, requestsOpen: 2 }] })).toEqual([
      { code: 'wait', programmeId: 'test', open: 2, more: 1 },
    ]);
  });

  it('never offers somebody to find a mentor who has one, is away or is introduced', () => {
    const anyPart = fc.record({
      programmeId: fc.constant('test'),
      rules: fc.record({ freePlace: fc.boolean(), notPaused: fc.boolean(), notAway: fc.boolean() }),
      isMentee: fc.boolean(),
      isMentor: fc.boolean(),
      route: fc.constantFrom('choose' as const, 'assigned' as const),
      claimWaiting: fc.boolean(),
      introduces: fc.boolean(),
      requestsOpen: fc.nat(4),
      requestsMax: fc.constant(3),
      requestsToAnswer: fc.nat(2),
      taking: fc.boolean(),
      capacity: fc.nat(3),
      mentees: fc.nat(3),
      hasMentor: fc.boolean(),
    });
    fc.assert(
      fc.property(anyPart, fc.constantFrom(null, '2026-12-24'), (one, awayUntil) => {
        const found = codes({ parts: [one], awayUntil });
        const away = awayUntil !== null && one.rules.notAway;
        if (one.hasMentor || away || one.route === 'assigned' || !one.isMentee) {
          expect(found).not.toContain('find');
        }
        expect(found).not.toContain('join');
      }),
    );
  });
});
