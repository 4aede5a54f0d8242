import { joinedView } from '../../conversation/views/linking/joinedView.ts';
import { questionView } from '../../conversation/views/linking/questionView.ts';
import { isUnderWay } from '../../core/people/accountLink.ts';
import { accountName } from '../../core/people/accountName.ts';
import type { EffectCase } from '../capability.ts';
import { writeTo } from '../writeTo.ts';
import { bothHalves } from './bothHalves.ts';

/** At once, whatever the hour: they have asked for the code a few minutes ago. */
export const askOther: EffectCase = {
  plan: async (job, ids) => {
    const link = await job.tx.accountLinks.lock(ids.person ?? '');
    const halves = await bothHalves(job, ids.person ?? '', ids.other ?? '');
    const to = halves && writeTo(halves.began);
    if (!link || !halves || !to || link.agreedAt === null || !isUnderWay(link, halves.other.id, job.now)) {
      return { kind: 'drop', reason: 'moment-gone' };
    }
    return { kind: 'post', to, view: questionView(job.wordsFor(halves.began), { ...halves, reader: 'began' }) };
  },
  // What they see, they can ask for again.
  failed: async () => {},
};

/** The other account hears of it where it is, not where the person is written to from now on. */
export const tellOther: EffectCase = {
  plan: async (job, ids) => {
    const person = await job.tx.people.byId(ids.person ?? '');
    const account = person?.accounts.find((one) => accountName(one) === ids.account);
    if (!person || !account) return { kind: 'drop', reason: 'nobody-to-write-to' };
    const [first = account] = person.accounts;
    const view = joinedView(job.wordsFor(person), 'done', {
      began: { accounts: [first] },
      other: { accounts: [account] },
    });
    return { kind: 'post', to: { kind: 'person', account }, view };
  },
  failed: async () => {},
};
