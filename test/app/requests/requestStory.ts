import { appRig, formIn, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

export const ana = slack('Ana');
export const ben = slack('Ben');
export const cleo = slack('Cleo');

/** Two mentees (Ana, Dan), two mentors (Ben with one place, Cleo with two), on a Monday morning. */
export async function requestStory(overrides: Parameters<typeof testProgramme>[0] = {}) {
  const rig = await appRig({ programmes: [testProgramme(overrides)] });
  await seedPerson(rig.store, { account: ana, roles: ['mentee'] });
  await seedPerson(rig.store, { account: slack('Dan'), roles: ['mentee'] });
  await seedPerson(rig.store, { account: ben, roles: ['mentor'], participation: { capacity: 1 } });
  await seedPerson(rig.store, { account: cleo, roles: ['mentor'] });

  const requestsOf = (mentee: string) =>
    rig.store.transaction((tx) => tx.requests.ofMentee(`per_${mentee.toLowerCase()}`, 'test'));

  return {
    ...rig,
    requestsOf,
    /** Asks through the form, as a person does; answers the id of the request. */
    ask: async (mentee: string, mentor: string, note = 'I hope to learn from you'): Promise<string> => {
      const form = formIn(await rig.press(slack(mentee), 'request.new', 'test', `per_${mentor.toLowerCase()}`));
      viewIn(await rig.submit(slack(mentee), form.form, form.token, { note }));
      const newest = (await requestsOf(mentee)).find(({ mentorId }) => mentorId === `per_${mentor.toLowerCase()}`);
      if (!newest) throw new Error(`${mentee} has no request to ${mentor}`);
      return newest.id;
    },
    request: async (id: string) => {
      const request = await rig.store.transaction((tx) => tx.requests.byId(id));
      if (!request) throw new Error(`no request ${id}`);
      return request;
    },
    pairsOf: (user: string) => rig.store.transaction((tx) => tx.pairs.ofPerson(`per_${user.toLowerCase()}`)),
    /** Sends what may be sent, and answers what this person got of it. */
    heard: async (user: string) => toldTo(slack(user), await rig.drain()),
    /** Lets days pass, six hours at a time, doing what falls due. */
    days: async (count: number): Promise<void> => {
      for (let hour = 0; hour < count * 24; hour += 6) {
        rig.advance(6 * 60 * 60 * 1000);
        await rig.runDue();
      }
    },
  };
}

export type RequestStory = Awaited<ReturnType<typeof requestStory>>;
