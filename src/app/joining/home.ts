import { homeView } from '../../conversation/views/home/homeView.ts';
import { nextSteps } from '../../core/people/nextSteps.ts';
import type { CommandCase, EffectCase } from '../capability.ts';
import { nextStepFacts } from './nextStepFacts.ts';

/** Saying nothing, opening the home, meeting the bot: what this person can do next. */
export const home: CommandCase = async (call) => ({
  kind: 'answer',
  view: homeView(call.words, call.person.name, nextSteps(await nextStepFacts(call, call.person)), call.programmes.all),
});

/** Slack's App Home, kept up to date. Teams has none. */
export const homeShow: EffectCase = {
  // The next opening of the home shows it anew.
  failed: async () => {},
  plan: async (job, ids) => {
    const person = await job.tx.people.byId(ids.person ?? '');
    const account = person?.accounts.find(({ platform }) => platform === 'slack');
    if (!person || !account) return { kind: 'drop', reason: 'no-home' };
    const steps = nextSteps(await nextStepFacts(job, person));
    return {
      kind: 'show-home',
      account,
      view: homeView(job.wordsFor(person), person.name, steps, job.programmes.all),
    };
  },
};
