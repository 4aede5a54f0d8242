import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/core/agreement/agreement.ts';
import { termsOf } from '../../src/core/pairing/pairTerms.ts';
import { emptyProfile } from '../../src/core/people/profile.ts';
import type { OpenedStore } from '../../src/storage/storeOn.ts';
import { testProgramme } from '../support/testProgramme.ts';
import { openTestStore } from '../support/testStore.ts';
import { aCheckIn, aGoal, aPair, aParticipation, aPerson, aRequest, at } from './samples.ts';

describe('the repositories', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openTestStore();
    await opened.store.transaction(async (tx) => {
      for (const id of ['mentee', 'mentor', 'other']) await tx.people.save(aPerson(id));
      await tx.pairs.save(aPair('pair'));
    });
  });
  afterAll(() => opened.close());
  const inTransaction: OpenedStore['store']['transaction'] = (work) => opened.store.transaction(work);

  it('give a person back as they were saved', async () => {
    const person = aPerson('full', {
      email: 'full@example.org',
      awayUntil: '2026-12-24',
      accounts: [
        { platform: 'teams', tenant: 'tenant', user: 'object-1' },
        { platform: 'slack', tenant: 'T1', user: 'U-full' },
      ],
      profile: {
        organisation: 'undp',
        dutyStation: 'gva',
        timeZone: 'Europe/Zurich',
        workingHours: { days: [1, 2, 4], from: '08:30', to: '17:00' },
        grade: 'P2',
        category: 'professional',
        managerEmail: 'boss@example.org',
        languages: ['fr', 'en'],
        specialisations: ['procurement'],
        topics: ['career, "and" {more}', 'back\\slash'],
        careerPath: 'field',
        hopes: 'To find my way 🌍',
        offers: '',
        cadence: 'fortnightly',
        means: ['video', 'in-person'],
      },
    });
    await inTransaction((tx) => tx.people.save(person));
    const account = { platform: 'slack', tenant: 'T1', user: 'U-full' } as const;
    const found = await inTransaction(async (tx) => [
      await tx.people.byId('full'),
      await tx.people.byAccount(account),
      await tx.people.byEmail('FULL@example.org'),
      ...(await tx.people.byIds(['nobody', 'full'])),
    ]);
    expect(found).toEqual([person, person, person, person]);
  });

  it('replace a person and their accounts', async () => {
    const account = (user: string) => ({ platform: 'slack', tenant: 'T9', user }) as const;
    await inTransaction((tx) => tx.people.save(aPerson('moving', { accounts: [account('a'), account('b')] })));
    const moved = aPerson('moving', { name: 'Moved', accounts: [account('c'), account('a')], profile: emptyProfile });
    await inTransaction((tx) => tx.people.save(moved));
    await inTransaction(async (tx) => {
      expect(await tx.people.byId('moving')).toEqual(moved);
      expect(await tx.people.byAccount(account('b'))).toBeNull();
    });
  });

  it('answer null for who is not there', async () => {
    await inTransaction(async (tx) => {
      expect(await tx.people.byId('nobody')).toBeNull();
      expect(await tx.people.byEmail('nobody@example.org')).toBeNull();
      expect(await tx.people.byIds([])).toEqual([]);
      expect(await tx.participations.lock('none')).toBeNull();
      expect(await tx.requests.lock('none')).toBeNull();
      expect(await tx.pairs.lock('none')).toBeNull();
      expect(await tx.goals.byId('none')).toBeNull();
      expect(await tx.checkIns.byId('none')).toBeNull();
      expect(await tx.messages.byKey('none')).toBeNull();
      expect(await tx.talks.find('mentee', 'none')).toBeNull();
      expect(await tx.spaces.byConversation('slack', 'none')).toBeNull();
    });
  });

  it('keep participations', async () => {
    const plain = aParticipation('part-1', 'mentor');
    const full = aParticipation('part-2', 'mentee', {
      roles: ['mentee', 'mentor'],
      population: 'jpo',
      assignmentStart: '2026-02-01',
      assignmentEnd: '2028-01-31',
      former: { population: 'sarc', confirmedBy: null },
      preference: { grades: ['P2'], specialisations: [] },
      taking: false,
      state: 'left',
      leftAt: at(5),
    });
    await inTransaction(async (tx) => {
      await tx.participations.save(plain);
      await tx.participations.save(full);
      await tx.participations.save({ ...full, capacity: 4 });
    });
    await inTransaction(async (tx) => {
      expect(await tx.participations.byId('part-1')).toEqual(plain);
      expect(await tx.participations.lock('part-2')).toEqual({ ...full, capacity: 4 });
      expect(await tx.participations.find('mentor', 'programme')).toEqual(plain);
      expect(await tx.participations.of('mentor')).toEqual([plain]);
      expect(await tx.participations.inProgramme('programme')).toHaveLength(2);
      expect(await tx.participations.find('mentor', 'elsewhere')).toBeNull();
    });
  });

  it('keep requests, newest first', async () => {
    const first = aRequest('request-1', {
      note: 'Please',
      state: 'declined',
      declineReason: 'Full',
      answeredAt: at(3),
    });
    const second = aRequest('request-2', { createdAt: at(10), question: 'Why?', more: 'Because', state: 'more-asked' });
    await inTransaction(async (tx) => {
      await tx.requests.save(first);
      await tx.requests.save(second);
    });
    await inTransaction(async (tx) => {
      expect(await tx.requests.byId('request-1')).toEqual(first);
      expect(await tx.requests.lock('request-2')).toEqual(second);
      expect(await tx.requests.ofMentee('mentee', 'programme')).toEqual([second, first]);
      expect(await tx.requests.toMentor('mentor')).toEqual([second, first]);
      expect(await tx.requests.inProgramme('programme')).toEqual([second, first]);
      expect(await tx.requests.ofMentee('mentee', 'elsewhere')).toEqual([]);
    });
  });

  it('keep pairs, spaces, check-ins and goals', async () => {
    const ended = aPair('pair-old', {
      state: 'ended',
      startedAt: at(-99),
      endsAt: at(1),
      endedAt: at(0),
      endReason: 'time',
    });
    const space = {
      pairId: 'pair',
      platform: 'teams',
      tenant: 'x',
      state: 'opening',
      conversationId: null,
      serviceUrl: null,
      team: 'team-7',
    } as const;
    const terms = termsOf(testProgramme({ checkIns: { hour: 7 } }));
    const agreement = {
      pairId: 'pair',
      version: 1,
      body: {
        duration: { kind: 'open' },
        cadence: 'weekly',
        minutes: 60,
        means: ['video'],
        clauses: [{ id: 'respect', text: 'We are on time' }],
      },
      writtenBy: 'mentee',
      writtenAt: at(0),
      menteeConfirmedAt: null,
      mentorConfirmedAt: null,
    } satisfies Agreement;
    const fullGoal = aGoal('goal', {
      text: 'Another',
      by: '2027-01-31',
      state: 'done',
      measurable: 'A report',
      opportunities: 'In spring',
      progress: 75,
      mentorAgreedAt: at(2),
    });
    const event = { id: 'gev', goalId: 'goal', kind: 'progress', progress: 75, by: 'mentee', at: at(2) } as const;
    const contact = { pairId: 'pair', line: 'Hello', lineBy: 'mentee', introducedAt: at(0), madeAt: at(1) };
    const open = { ...space, state: 'open', conversationId: '19:abc', serviceUrl: 'https://smba.example/' } as const;
    await inTransaction(async (tx) => {
      await tx.pairs.save(ended);
      await tx.spaces.save(space);
      await tx.spaces.save(open);
      await tx.checkIns.save(aCheckIn('check-1'));
      await tx.checkIns.save(
        aCheckIn('check-2', { period: '2', dueAt: at(9), answer: 'not-yet', answeredBy: 'mentee', answeredAt: at(9) }),
      );
      await tx.pairTerms.save('pair', terms, at(0));
      await tx.agreements.save(agreement);
      await tx.agreements.save({ ...agreement, version: 2, menteeConfirmedAt: at(1) });
      await tx.firstContacts.save({ ...contact, line: null, lineBy: null, madeAt: null });
      await tx.firstContacts.save(contact);
      await tx.goals.save(aGoal('goal'));
      await tx.goals.save(fullGoal);
      await tx.goals.addEvent(event);
    });
    await inTransaction(async (tx) => {
      expect(await tx.pairs.ofPerson('mentor')).toEqual([aPair('pair'), ended]);
      expect(await tx.pairs.ofPerson('mentee')).toHaveLength(2);
      expect(await tx.pairs.inProgramme('programme')).toHaveLength(2);
      expect(await tx.pairs.lock('pair-old')).toEqual(ended);
      expect(await tx.pairTerms.find('pair')).toEqual(terms);
      expect(await tx.agreements.ofPair('pair')).toEqual([
        { ...agreement, version: 2, menteeConfirmedAt: at(1) },
        agreement,
      ]);
      expect(await tx.pairTerms.find('pair-old')).toBeNull();
      expect(await tx.firstContacts.find('pair')).toEqual(contact);
      expect(await tx.firstContacts.find('pair-old')).toBeNull();
      expect(await tx.goals.events('goal')).toEqual([event]);
      expect(await tx.spaces.ofPair('pair')).toEqual([open]);
      expect(await tx.spaces.byConversation('teams', '19:abc')).toEqual(open);
      expect((await tx.checkIns.ofPair('pair')).map(({ id }) => id)).toEqual(['check-2', 'check-1']);
      expect(await tx.checkIns.byId('check-1')).toEqual(aCheckIn('check-1'));
      expect(await tx.checkIns.ofPairs(['pair', 'pair-old'])).toHaveLength(2);
      expect(await tx.goals.ofPair('pair')).toEqual([fullGoal]);
    });
  });

  it('keep talks until they are removed', async () => {
    const talk = {
      personId: 'mentee',
      flow: 'join',
      version: 2,
      state: { step: 'hopes', text: ['é', null] },
      updatedAt: at(1),
    };
    await inTransaction((tx) => tx.talks.save({ ...talk, version: 1, state: 'begun' }));
    await inTransaction((tx) => tx.talks.save(talk));
    expect(await inTransaction((tx) => tx.talks.find('mentee', 'join'))).toEqual(talk);
    await inTransaction((tx) => tx.talks.remove('mentee', 'join'));
    expect(await inTransaction((tx) => tx.talks.find('mentee', 'join'))).toBeNull();
  });

  it('keep addresses of messages and direct talks', async () => {
    const account = { platform: 'teams', tenant: 'x', user: 'u' } as const;
    const conversation = { platform: 'teams', tenant: 'x', id: 'a:1', serviceUrl: 'https://smba.example/' } as const;
    await inTransaction(async (tx) => {
      await tx.messages.save('key', { id: '1', conversation }, new Date(0));
      await tx.messages.save('key', { id: '2', conversation }, new Date(1));
      await tx.directTalks.save(account, { ...conversation, serviceUrl: null });
      await tx.directTalks.save(account, conversation);
    });
    await inTransaction(async (tx) => {
      expect(await tx.messages.byKey('key')).toEqual({ id: '2', conversation });
      expect(await tx.directTalks.find(account)).toEqual(conversation);
      expect(await tx.directTalks.find({ ...account, tenant: 'y' })).toBeNull();
    });
  });

  it('name coordinators once, of one programme or of all', async () => {
    await inTransaction(async (tx) => {
      await tx.coordinators.add('mentor', null);
      await tx.coordinators.add('mentor', null);
      await tx.coordinators.add('mentor', 'jpo');
    });
    expect(await inTransaction((tx) => tx.coordinators.all())).toEqual([
      { personId: 'mentor', programmeId: null },
      { personId: 'mentor', programmeId: 'jpo' },
    ]);
  });

  it('claim an event once, and again when the first claim was rolled back', async () => {
    const failed = inTransaction(async (tx) => {
      expect(await tx.claims.claim('event', at(0))).toBe(true);
      throw new Error('crash');
    });
    await expect(failed).rejects.toThrow('crash');
    expect(await inTransaction((tx) => tx.claims.claim('event', at(0)))).toBe(true);
    expect(await inTransaction((tx) => tx.claims.claim('event', at(1)))).toBe(false);
  });
});
