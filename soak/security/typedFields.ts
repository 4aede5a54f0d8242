import { thanksId } from '../../src/app/reviews/answerReview.ts';
import type { Account } from '../../src/core/people/account.ts';
import { rosterFactsSchema } from '../../src/core/roster/rosterEntry.ts';
import { toMessage } from '../../src/platforms/slack/toMessage.ts';
import { toModal } from '../../src/platforms/slack/toModal.ts';
import { toCard } from '../../src/platforms/teams/toCard.ts';
import { toFormCard } from '../../src/platforms/teams/toFormCard.ts';
import type { Delivery } from '../../src/ports/delivery.ts';
import type { Repositories } from '../../src/ports/store.ts';
import type { FormView, MessageView } from '../../src/ports/view.ts';
import { actors } from '../../test/app/rights/rightsWorld.ts';
import { type AppRig, slack } from '../../test/support/appRig.ts';
import { seedPerson } from '../../test/support/seedPerson.ts';
import { leaves, liveOnSlack, liveOnTeams } from './live.ts';

/** Where somebody reads what is kept in a column: what they say, or press, or what is sent to them. */
type Look =
  | { readonly by: Account; readonly say: string }
  | { readonly by: Account; readonly press: string; readonly id: string; readonly arg?: string }
  | { readonly effect: string; readonly ids: Readonly<Record<string, string>> };

interface TypedField {
  readonly look: Look;
}

const pair = 'pair_per_ana_per_ben';
/** Looks for a mentor; Milo is one, and free. */
const [nadia, milo] = [slack('Nadia'), slack('Milo')];
const byBen = (press: string, id: string): TypedField => ({ look: { by: actors.partner, press, id } });
const sent = (effect: string, ids: Readonly<Record<string, string>>): TypedField => ({ look: { effect, ids } });

/**
 * What people type, by the column in which it is kept, and where another one reads it, or they themselves. A test fails on
 * a column of words that is not here, and on words that are not to be seen where this says.
 */
export const typedFields: Readonly<Record<string, TypedField>> = {
  'people.name': { look: { by: actors.partner, say: 'pair' } },
  'people.hopes': byBen('request.show', 'req-ana-ben'),
  'people.offers': { look: { by: nadia, press: 'find.profile', id: 'test', arg: 'per_milo' } },
  'people.manager_email': { look: { by: actors.person, say: 'profile' } },
  'requests.note': byBen('request.show', 'req-ana-ben'),
  'requests.question': byBen('request.show', 'req-ana-ben'),
  'requests.more': byBen('request.show', 'req-ana-ben'),
  'requests.decline_reason': sent('requests.told', { request: 'req-declined' }),
  'first_contacts.line': sent('contact.line', { pair }),
  'agreements.body': byBen('agreement.show', pair),
  'goals.text': byBen('keeping.goals', pair),
  'goals.measurable': byBen('keeping.goals', pair),
  'goals.achievable': byBen('keeping.goals', pair),
  'goals.relevant': byBen('keeping.goals', pair),
  'goals.strategies': byBen('keeping.goals', pair),
  'goals.opportunities': byBen('keeping.goals', pair),
  'meetings.title': sent('meetings.agreed', {
    meeting: 'meeting-event',
    pair,
    sequence: '0',
    person: 'per_ben',
  }),
  'meeting_notes.parts': byBen('meetings.read', 'meeting-ben'),
  'follow_ups.text': byBen('meetings.read', 'meeting-ben'),
  'reviews.answers': sent('reviews.thanks', { pair, person: 'per_ben' }),
  'introductions.question': sent('introductions.question', { introduction: 'introduction-sought' }),
  'introductions.address': sent('introductions.lost', { introduction: 'introduction-nowhere' }),
  'introductions.why': sent('introductions.passed', { introduction: 'introduction-typed' }),
  'joining_answers.answers': byBen('request.show', 'req-ana-ben'),
  'concerns.text': sent('help.concern', { concern: 'concern-cora' }),
  'concerns.answer': sent('help.concern-answered', { concern: 'concern-cora' }),
  'roster_entries.name': sent('coordinate.invite', { programme: 'test', email: 'rita@example.org' }),
  'programme_settings.values': { look: { by: actors.person, press: 'about.show', id: 'test' } },
  'referrals.question': sent('help.expert-asked', { referral: 'referral-otto', person: 'per_otto' }),
};

/** Sealed, and typed by nobody or read by nobody in a chat. */
export const notTyped: Readonly<Record<string, string>> = {
  'meetings.agenda': 'ids of topics',
  'talks.state': 'what was answered so far, which comes back in the form alone',
  'roster_entries.facts': 'ids, dates and an address that has the shape of one',
};

const markOf = (column: string) => `mark${Object.keys(typedFields).indexOf(column)}z`;

/** Puts these words in every field that people type, in a world as the tests of rights have it; each with a mark. */
export async function plantWords(rig: AppRig, words: string): Promise<void> {
  await seedPerson(rig.store, { account: nadia, roles: ['mentee'] });
  await seedPerson(rig.store, { account: milo, roles: ['mentor'] });
  await rig.store.transaction((tx) => plant(tx, words, rig.now()));
}

async function plant(tx: Repositories, words: string, now: Date): Promise<void> {
  const typed = (column: string) => `${markOf(column)} ${words}`;
  const [createdAt, updatedAt] = [now, now];
  for (const id of ['per_ana', 'per_ben', 'per_otto', 'per_nadia', 'per_milo']) {
    const person = await tx.people.byId(id);
    if (person === null) throw new Error(`${id} is not there`);
    const { hopes, offers, managerEmail } = {
      hopes: typed('people.hopes'),
      offers: typed('people.offers'),
      managerEmail: typed('people.manager_email'),
    };
    const profile = { ...person.profile, hopes, offers, managerEmail };
    await tx.people.save({ ...person, name: typed('people.name'), profile });
    await tx.joiningAnswers.save(id, 'test', { proud: typed('joining_answers.answers') }, now);
  }
  const request = await tx.requests.byId('req-ana-ben');
  if (request === null) throw new Error('there is no request');
  const written = { note: typed('requests.note'), question: typed('requests.question'), more: typed('requests.more') };
  await tx.requests.save({ ...request, ...written });
  const declined = { declineReason: typed('requests.decline_reason'), answeredAt: now };
  const others = { menteeId: 'per_nadia', mentorId: 'per_cleo' };
  await tx.requests.save({ ...request, ...declined, ...others, id: 'req-declined', state: 'declined' });
  const contact = { introducedAt: now, madeAt: null };
  await tx.firstContacts.save({ pairId: pair, line: typed('first_contacts.line'), lineBy: 'per_ana', ...contact });
  await tx.agreements.save({
    pairId: pair,
    version: 1,
    body: {
      cadence: 'monthly',
      minutes: 60,
      means: [],
      clauses: [{ id: 'x', text: typed('agreements.body') }],
      duration: { kind: 'open' },
    },
    writtenBy: 'per_ana',
    writtenAt: now,
    menteeConfirmedAt: null,
    mentorConfirmedAt: null,
  });
  const goal = await tx.goals.byId('goal-ben');
  if (goal === null) throw new Error('there is no goal');
  await tx.goals.save({
    ...goal,
    text: typed('goals.text'),
    measurable: typed('goals.measurable'),
    achievable: typed('goals.achievable'),
    relevant: typed('goals.relevant'),
    strategies: typed('goals.strategies'),
    opportunities: typed('goals.opportunities'),
  });
  const meeting = await tx.meetings.byId('meeting-ben');
  if (meeting === null) throw new Error('there is no meeting');
  const soon = new Date(now.getTime() + 24 * 60 * 60 * 1000);
  const event = { kind: 'event', title: typed('meetings.title'), startsAt: soon } as const;
  await tx.meetings.save({ ...meeting, ...event, id: 'meeting-event', createdAt, updatedAt });
  const parts = { talked: typed('meeting_notes.parts') };
  await tx.meetingNotes.save({ meetingId: 'meeting-ben', authorId: null, parts, updatedAt });
  const followUp = { text: typed('follow_ups.text'), state: 'open', createdAt, updatedAt } as const;
  await tx.followUps.save({ id: 'follow-typed', pairId: pair, meetingId: 'meeting-ben', ...followUp });
  const answers = { [thanksId]: typed('reviews.answers') };
  const review = { kind: 'closing', answers, shared: [], askedAt: now, answeredAt: now } as const;
  await tx.reviews.save({ pairId: pair, personId: 'per_ana', ...review });
  const passed = await tx.introductions.byId('introduction-otto');
  if (passed === null) throw new Error('there is no introduction');
  const suggested = { ...passed, menteeId: 'per_nadia', mentorId: 'per_milo' };
  await tx.introductions.save({ ...suggested, id: 'introduction-typed', why: typed('introductions.why') });
  const sought = { ...suggested, mentorId: null, why: null, question: typed('introductions.question') };
  await tx.introductions.save({ ...sought, id: 'introduction-sought', state: 'sought' });
  const nowhere = { suggesterId: null, address: typed('introductions.address') };
  await tx.introductions.save({ ...sought, ...nowhere, id: 'introduction-nowhere', state: 'lost' });
  const concern = await tx.concerns.byId('concern-cora');
  if (concern === null) throw new Error('there is no concern');
  const [text, answer] = [typed('concerns.text'), typed('concerns.answer')];
  await tx.concerns.save({ ...concern, text, answer, answeredAt: now });
  const rita = {
    programmeId: 'test',
    email: 'rita@example.org',
    name: typed('roster_entries.name'),
    facts: rosterFactsSchema.parse(noFacts),
    state: 'new',
    reminders: 0,
    account: slack('Rita'),
    importedAt: now,
    invitedAt: null,
  } as const;
  await tx.roster.saveAll('test', [rita]);
  const label = typed('programme_settings.values').replaceAll('|', ' ').replaceAll(/\s+/g, ' ').slice(0, 150);
  const values = { links: `${label} | ${label} | https://rapport.example/typed` };
  await tx.settings.save({ programmeId: 'test', section: 'links', values, version: 0, changedAt: now });
  const referral = await tx.referrals.byId('referral-otto');
  if (referral === null) throw new Error('there is no referral');
  await tx.referrals.save({ ...referral, question: typed('referrals.question') });
}

const noFacts = {
  ...{ roles: ['mentee'], population: null, organisation: null, dutyStation: null, grade: null, category: null },
  ...{ languages: [], specialisations: [], managerEmail: null, assignmentStart: null, assignmentEnd: null },
};

const fieldWords = { needed: 'Needed', numberNeeded: () => 'A number' };

/** What is live of these words wherever somebody reads them, on either platform, and which fields nobody read. */
export async function readTyped(rig: AppRig, words: string) {
  const gone = await sendAll(rig);
  const [live, unseen] = [[] as string[], [] as string[]];
  for (const [column, { look }] of Object.entries(typedFields)) {
    const view = 'effect' in look ? gone.get(column) : await reply(rig, look);
    const [slack, teams] = view ? [onSlack(view), onTeams(view)] : [[], []];
    if (![slack, teams].every((all) => all.some(({ text }) => text.includes(markOf(column))))) unseen.push(column);
    live.push(...slack.filter((leaf) => liveOnSlack(leaf, words)).map(({ text }) => `${column} on Slack: ${text}`));
    live.push(...teams.filter((leaf) => liveOnTeams(leaf, words)).map(({ text }) => `${column} on Teams: ${text}`));
  }
  return { live, unseen };
}

const isForm = (view: MessageView | FormView): view is FormView => 'fields' in view;
const onSlack = (view: MessageView | FormView) => leaves(isForm(view) ? toModal(view) : toMessage(view));
const onTeams = (view: MessageView | FormView) => leaves(isForm(view) ? toFormCard(view, fieldWords) : toCard(view));

async function reply(rig: AppRig, look: Exclude<Look, { effect: string }>): Promise<MessageView | FormView | null> {
  const answer =
    'say' in look ? await rig.say(look.by, look.say) : await rig.press(look.by, look.press, look.id, look.arg);
  switch (answer.kind) {
    case 'answer':
    case 'replace':
      return answer.view;
    case 'form':
    case 'errors':
      return answer.form;
    default:
      return null;
  }
}

/** Lets everything go that shows a typed field by itself; by column. */
async function sendAll(rig: AppRig): Promise<ReadonlyMap<string, MessageView>> {
  const effects = Object.entries(typedFields).flatMap(([column, { look }]) =>
    'effect' in look ? [{ key: `typed/${column}`, kind: look.effect, ids: look.ids }] : [],
  );
  const free = effects.map((effect) => ({ ...effect, notBefore: null, expiresAt: null }));
  await rig.store.transaction((tx) => tx.outbox.enqueue(free, rig.now()));
  const sent = await rig.drain();
  return new Map(
    sent.flatMap(({ effect, delivery }) => {
      const view = viewOf(delivery);
      return view ? [[effect.key.replace('typed/', ''), view] as const] : [];
    }),
  );
}

const viewOf = (delivery: Delivery) => (delivery.kind === 'post' ? delivery.view : null);
