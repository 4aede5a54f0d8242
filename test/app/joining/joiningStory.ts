import type { Account } from '../../../src/core/people/account.ts';
import { loadProgrammes } from '../../../src/files/loadProgrammes.ts';
import type { Reply } from '../../../src/ports/reply.ts';
import type { FormAnswers, FormView } from '../../../src/ports/view.ts';
import { type AppRig, appRig, type RigOptions, slack, viewIn } from '../../support/appRig.ts';
import { actionOf, valuesOf } from '../../support/readView.ts';

export const ada = slack('Ada');
export const cora = slack('Cora');
export const carl = slack('Carl');

/** What people answer in the JPO programme; fields that are not named here are sent as they came. */
export const jpoAnswers: FormAnswers = {
  role: 'mentee',
  language: 'en',
  population: 'jpo',
  organisation: 'undp',
  'assignment-start': '2026-09-01',
  'assignment-end': '2028-08-31',
  former: 'jpo',
  grade: 'p2',
  category: 'professional',
  'duty-station': 'nairobi',
  'time-zone': 'Africa/Nairobi',
  'work-from': '08:00',
  'work-to': '16:30',
  manager: 'boss@example.org',
  languages: ['en', 'fr'],
  specialisations: ['climate'],
  topics: ['balance'],
  hopes: 'To find my way',
  offers: 'Patience',
  means: ['video'],
  capacity: 2,
};

/** The JPO programme with two coordinators, on a Monday morning. */
export async function joiningStory(options: RigOptions = {}) {
  const rig = await appRig({
    programmes: loadProgrammes(['jpo']),
    coordinators: [cora, carl].map(({ platform, user }) => ({ kind: 'account', platform, user }) as const),
    ...options,
  });
  for (const coordinator of [cora, carl]) await rig.say(coordinator, '');
  return {
    ...rig,
    personOf: async (account: Account) => {
      const person = await rig.store.transaction((tx) => tx.people.byAccount(account));
      if (!person) throw new Error(`${account.user} is not known`);
      return person;
    },
    partOf: (account: Account, programmeId = 'jpo') =>
      rig.store.transaction(async (tx) => {
        const person = await tx.people.byAccount(account);
        return person ? tx.participations.find(person.id, programmeId) : null;
      }),
  };
}

export type JoiningStory = Awaited<ReturnType<typeof joiningStory>>;

/** A form as somebody sends it who changes only what they have an answer to. */
export function filledIn(form: FormView, answers: FormAnswers): FormAnswers {
  const present = valuesOf(form);
  return Object.fromEntries(Object.keys(present).map((id) => [id, answers[id] ?? present[id] ?? null]));
}

/** Sends screen after screen until something else than a screen comes, or `until` is the next one. */
export async function answerOn(
  rig: Pick<AppRig, 'submit'>,
  account: Account,
  first: Reply,
  answers: FormAnswers,
  until: string | null = null,
): Promise<Reply> {
  let reply = first;
  while (reply.kind === 'form' && reply.form.token !== until) {
    reply = await rig.submit(account, reply.form.form, reply.form.token, filledIn(reply.form, answers));
  }
  return reply;
}

/** Joins by the buttons, up to the end or to the screen named. */
export async function join(
  rig: Pick<AppRig, 'submit' | 'say' | 'act'>,
  account: Account,
  answers: FormAnswers = {},
  until: string | null = null,
): Promise<Reply> {
  const welcome = viewIn(await rig.say(account, 'join'));
  const first = await rig.act(account, actionOf(welcome, 'Start'));
  return answerOn(rig, account, first, { ...jpoAnswers, ...answers }, until);
}
