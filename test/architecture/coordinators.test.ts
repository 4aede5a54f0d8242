import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { capabilities } from '../../src/app/capabilities.ts';
import { claims } from '../../src/app/claims/claims.ts';
import { coordinating } from '../../src/app/coordinating/coordinating.ts';
import { forCoordinators } from '../../src/app/coordinating/forCoordinators.ts';
import type { Call, Capability, CoordinatorRepositories, Job } from '../../src/app/coordinating/reach.ts';
import { digest } from '../../src/app/digest/digest.ts';
import { explaining } from '../../src/app/explaining/explaining.ts';
import { proposing } from '../../src/app/proposing/proposing.ts';
import { reporting } from '../../src/app/reporting/reporting.ts';
import { rights } from '../../src/app/rights/rights.ts';
import { roster } from '../../src/app/roster/roster.ts';
import { settings } from '../../src/app/settings/settings.ts';
import { wordsFor } from '../../src/conversation/text/words.ts';
import { rosterStates } from '../../src/core/roster/rosterEntry.ts';
import { ana, privacyStory, sharedDatabase } from '../app/privacy/privacyStory.ts';
import { testProgramme } from '../support/testProgramme.ts';

const app = new URL('../../src/app/', import.meta.url);
/** Where what coordinators see and do is decided. */
const theirs = ['claims', 'coordinating', 'digest', 'explaining', 'proposing', 'reporting', 'roster', 'settings'];
/** The three files that stand between them and the whole. */
const between = ['coordinating/narrowed.ts', 'coordinating/forCoordinators.ts', 'coordinating/deeds.ts'];

const sources = theirs
  .flatMap((folder) => readdirSync(new URL(`${folder}/`, app)).map((file) => `${folder}/${file}`))
  .map((name) => ({ name, source: readFileSync(new URL(name, app), 'utf8') }));

describe('X4: coordinators have no way to what pairs write', () => {
  it('for the compiler: goals, notes, records, concerns, talks and messages are not there to be asked for', () => {
    type Words = 'goals' | 'meetings' | 'meetingNotes' | 'followUps' | 'agreements' | 'firstContacts' | 'reviews';
    type Private = 'tips' | 'concerns' | 'referrals' | 'talks' | 'messages' | 'personalData' | 'joiningAnswers';
    expectTypeOf<Extract<keyof CoordinatorRepositories, Words | Private>>().toBeNever();
    expectTypeOf<Call['tx']>().toEqualTypeOf<CoordinatorRepositories>();
    expectTypeOf<Job['tx']>().toEqualTypeOf<CoordinatorRepositories>();
    type Request = NonNullable<Awaited<ReturnType<CoordinatorRepositories['requests']['byId']>>>;
    expectTypeOf<Extract<keyof Request, 'note' | 'question' | 'more' | 'declineReason'>>().toBeNever();
    expectTypeOf<keyof CoordinatorRepositories['pairs']>().toEqualTypeOf<'byId' | 'lock' | 'ofPerson'>();
    const ways = (job: Job) => [
      // @ts-expect-error a goal's text
      () => job.tx.goals.ofPair('pair'),
      // @ts-expect-error a record of a meeting
      () => job.tx.meetingNotes,
      // @ts-expect-error a private concern
      () => job.tx.concerns,
      // @ts-expect-error what a mentee wrote to a mentor
      async () => (await job.tx.requests.byId('request'))?.note,
    ];
    expect(ways).toBeInstanceOf(Function);
  });

  it('no part of theirs takes the whole by another way', () => {
    const whole = /from '(\.\.\/(job|capability)|(\.\.\/coordinating|\.)\/narrowed|.*ports\/store)\.ts'/;
    // The page where a list is uploaded has a door of its own, and narrows by itself; the book of programmes is no job.
    const known = ['coordinating/reach.ts', 'roster/uploadRoster.ts', 'settings/programmesAsSet.ts', ...between];
    expect(sources.filter(({ source }) => whole.test(source)).map(({ name }) => name)).toEqual(
      sources.map(({ name }) => name).filter((name) => known.includes(name)),
    );
  });

  describe('at run time', () => {
    beforeAll(async () => void (await sharedDatabase()), 120_000);
    let story: Awaited<ReturnType<typeof privacyStory>>;
    beforeAll(async () => {
      story = await privacyStory();
    });
    afterAll(async () => story.close());

    /** What a part of theirs is given, when the router hands it a whole call. */
    async function given(look: (job: Job) => Promise<unknown>): Promise<unknown> {
      let seen: unknown;
      const part: Capability = {
        ...{ commands: {}, forms: {}, effects: {}, due: {} },
        actions: {
          look: async (call) => {
            seen = await look(call);
            return { kind: 'none' };
          },
        },
      };
      await story.store.transaction(async (tx) => {
        const person = await tx.people.byAccount(ana);
        if (!person) throw new Error('Ana is there');
        const words = wordsFor('en', 'UTC');
        const rest = { now: story.now(), programmes: story.programmes, links: null, graceMs: 0, mentorIndexes: null };
        const speaking = { newId: (prefix: string) => prefix, wordsFor: () => words, words, account: ana, where: null };
        const call = { tx, person, ...rest, ...speaking, message: null };
        await forCoordinators(part).actions.look?.(call, { verb: 'look', id: '', arg: '' });
      });
      return seen;
    }

    it('they hold no store of words, whatever they ask for', async () => {
      const held = await given(async ({ tx }) => Object.keys(tx).sort());
      expect(held).toEqual(
        [
          ...['audit', 'coordinators', 'directTalks', 'dueDates', 'figures', 'matching', 'outbox', 'pairTerms'],
          ...['pairs', 'participations', 'people', 'proposals', 'requests', 'roster', 'settings', 'spaces'],
        ].sort(),
      );
    });

    it('and of people and requests they read nothing that was written', async () => {
      const [request] = await story.store.transaction((tx) => tx.requests.ofMentee('per_ana', 'test'));
      expect(JSON.stringify(request)).toContain('canary-note');
      const read = await given(async ({ tx }) => [
        await tx.requests.byId(request?.id ?? ''),
        await tx.requests.ofMentee('per_ana', 'test'),
        await tx.people.byId('per_ana'),
        await tx.people.byIds(['per_ana']),
        await tx.people.byEmail('ana@example.org'),
        await tx.proposals.underWay('test', null),
        await tx.figures.pairStatus('test'),
      ]);
      expect(JSON.stringify(read)).toContain('per_ana');
      expect(JSON.stringify(read)).toContain('Ana Canary');
      expect(JSON.stringify(read).match(/canary-(?!manager)[a-z-]+/g)).toBeNull();
    });

    it('and their figures, proposals, lists and settings answer with nothing that was written, whatever is asked of them', async () => {
      const read = await given(async ({ tx }) => {
        const page = { limit: 50, offset: 0 };
        const [from, until] = [new Date(0), new Date(story.now().getTime() + 400 * 24 * 60 * 60 * 1000)];
        const span = { from, until };
        const today = '2026-11-23';
        const { figures, proposals, roster: list, settings: set } = tx;
        const ofFigures: Readonly<Record<keyof typeof figures, () => Promise<unknown>>> = {
          requestsWaiting: () => figures.requestsWaiting('test', page),
          menteesWaiting: () => figures.menteesWaiting('test', [], today, page),
          mentorsWithRoom: () => figures.mentorsWithRoom('test', testProgramme().matching.rules, today, 50),
          claimsWaiting: () => figures.claimsWaiting('test', page),
          pairsWithoutMeeting: () => figures.pairsWithoutMeeting('test', [{ from: 0, to: 99 }], until, page),
          agreementsUnsigned: () => figures.agreementsUnsigned('test', until, page),
          pairsEnding: () => figures.pairsEnding('test', span, page),
          demand: () => figures.demand('test', 'specialisation'),
          mentorsWithout: () => figures.mentorsWithout('test', 'specialisation', 'law', 50),
          deliveriesInDoubt: () => figures.deliveriesInDoubt('test', from, page),
          room: () => figures.room('test', today),
          joinedByPopulation: async () => [...(await figures.joinedByPopulation('test', span))],
          pairStatus: () => figures.pairStatus('test'),
          programme: () => figures.programme('test', span),
        };
        const answers: unknown[] = [];
        for (const ask of Object.values(ofFigures)) answers.push(await ask());
        answers.push(await proposals.underWay('test', null), await proposals.underWay('test', 'per_ana'));
        for (const state of rosterStates) answers.push(await list.inState('test', state, page));
        answers.push(await list.find('test', 'ana@example.org'), await set.all());
        return answers;
      });
      expect(JSON.stringify(read)).toContain('pair_ab');
      // A list's names are the coordinators' own.
      expect(JSON.stringify(read).match(/canary-(?!manager|name)[a-z-]+/g)).toBeNull();
    });

    it('all of their parts are put within that reach before the router has them, and whatever they alone may use is in them', () => {
      const parts = [claims, coordinating, digest, explaining, proposing, reporting, roster, settings];
      const within = parts.flatMap((part) => Object.keys({ ...part.commands, ...part.actions, ...part.forms }));
      const theirsAlone = Object.values(rights).flatMap((rows) =>
        Object.entries(rows).flatMap(([verb, { may }]) => (may.join() === 'coordinator' ? [verb] : [])),
      );
      expect(theirsAlone.length).toBeGreaterThan(30);
      expect(theirsAlone.filter((verb) => !within.includes(verb))).toEqual([]);
      for (const bare of parts) {
        const verbs = Object.keys(bare.actions);
        const part = capabilities.find(({ actions }) => verbs.every((verb) => verb in actions));
        expect(Object.keys(part?.actions ?? {})).toEqual(verbs);
        for (const verb of verbs) expect(part?.actions[verb]).not.toBe(bare.actions[verb]);
      }
    });
  });
});
