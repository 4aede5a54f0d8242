import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWaiting } from '../../../src/core/pairing/moveRequest.ts';
import { appRig, slack } from '../../support/appRig.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const mentees = ['Ana', 'Dan', 'Eva'];
const mentors = ['Ben', 'Cleo', 'Finn'];
const hour = 60 * 60 * 1000;
const maxOpen = 2;

const step = fc.record({
  deed: fc.constantFrom(
    'ask',
    'accept',
    'decline',
    'pause',
    'open-again',
    'question',
    'answer',
    'withdraw',
    'end',
    'wait',
  ),
  mentee: fc.constantFrom(...mentees),
  mentor: fc.constantFrom(...mentors),
  hours: fc.integer({ min: 1, max: 40 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Whatever people do, in whatever order, and however often they press. */
it('U1 U3 U5: no order of events exceeds a limit, gives two mentors, or leaves a request without an end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 40 }), async (steps) => {
      const rig = await appRig({ programmes: [testProgramme({ requests: { maxOpen } })] });
      for (const user of mentees) await seedPerson(rig.store, { account: slack(user), roles: ['mentee'] });
      for (const [at, user] of mentors.entries()) {
        await seedPerson(rig.store, {
          account: slack(user),
          roles: ['mentor'],
          participation: { capacity: 1 + (at % 2) },
        });
      }
      const between = ({ mentee, mentor }: Step) =>
        rig.store.transaction(async (tx) => {
          const all = await tx.requests.ofMentee(`per_${mentee.toLowerCase()}`, 'test');
          return all.find(({ mentorId }) => mentorId === `per_${mentor.toLowerCase()}`)?.id ?? 'req_none';
        });
      const act = async (one: Step): Promise<void> => {
        const [mentee, mentor] = [slack(one.mentee), slack(one.mentor)];
        switch (one.deed) {
          case 'ask':
            await rig.submit(mentee, 'request.new', `test/per_${one.mentor.toLowerCase()}`, { note: 'Please' });
            return;
          case 'accept':
          case 'pause':
            await rig.press(mentor, `request.${one.deed}`, await between(one));
            return;
          case 'decline':
            await rig.submit(mentor, 'request.decline', await between(one), { reason: null });
            return;
          case 'open-again':
            await rig.press(mentor, 'request.open-again', 'test');
            return;
          case 'question':
            await rig.submit(mentor, 'request.ask-more', await between(one), { question: 'Why?' });
            return;
          case 'answer':
            await rig.submit(mentee, 'request.tell-more', await between(one), { more: 'Because' });
            return;
          case 'withdraw':
            await rig.press(mentee, 'request.withdraw', await between(one));
            return;
          case 'end': {
            const pairs = await rig.store.transaction((tx) => tx.pairs.ofPerson(`per_${one.mentee.toLowerCase()}`));
            if (pairs[0]) await rig.submit(mentee, 'pair.end', pairs[0].id, { reason: 'completed' });
            return;
          }
          case 'wait':
            rig.advance(one.hours * hour);
            await rig.runDue();
            return;
        }
      };
      for (const one of steps) await act(one);

      const { pairs, requests, parts, planned } = await rig.store.transaction(async (tx) => {
        const all = await tx.requests.inProgramme('test');
        const waiting = all.filter(({ state }) => isWaiting(state));
        const dates = [];
        for (const { id } of waiting) dates.push({ id, dates: await tx.dueDates.ofSubject(id) });
        return {
          requests: waiting,
          pairs: (await tx.pairs.inProgramme('test')).filter(({ state }) => state === 'active'),
          parts: await tx.participations.inProgramme('test'),
          planned: dates,
        };
      });
      for (const { personId, capacity, roles } of parts) {
        const mine = pairs.filter(
          ({ mentorId, menteeId }) => (roles.includes('mentor') ? mentorId : menteeId) === personId,
        );
        expect(mine.length).toBeLessThanOrEqual(roles.includes('mentor') ? capacity : 1);
        expect(requests.filter(({ menteeId }) => menteeId === personId).length).toBeLessThanOrEqual(maxOpen);
        // Nobody who has a mentor leaves others waiting for nothing.
        if (!roles.includes('mentor') && mine.length > 0) {
          expect(requests.filter(({ menteeId }) => menteeId === personId)).toEqual([]);
        }
      }
      for (const { lapsesAt, id } of requests) {
        const lapse = planned
          .find((one) => one.id === id)
          ?.dates.find(({ dueAt }) => dueAt.getTime() === lapsesAt.getTime());
        expect(lapse?.rule).toBe('request-lapse');
      }
      await rig.close();
    }),
    { numRuns: 4 },
  );
});
