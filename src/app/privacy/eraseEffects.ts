import type { Words } from '../../conversation/text/words.ts';
import { wordsFor } from '../../conversation/text/words.ts';
import { note } from '../../conversation/views/note.ts';
import { languages } from '../../core/people/language.ts';
import type { MessageView } from '../../ports/view.ts';
import type { EffectCase } from '../capability.ts';
import { tell } from '../tell.ts';

/** Whoever reads it now need not be whom it was written to: it says it in every language there is. */
const inAll = (say: (words: Words) => string): MessageView =>
  note(languages.map((language) => say(wordsFor(language, 'UTC'))).join('\n'));

/** Puts one sentence in the place of a message, and forgets where it was. */
export const takeDown: EffectCase = {
  plan: async (job, { message = '' }) => {
    const posted = await job.tx.messages.byKey(message);
    if (!posted) return { kind: 'drop', reason: 'moment-gone' };
    return { kind: 'update', message: posted, view: inAll((words) => words.t('erase.takenDown')) };
  },
  settled: (job, { message = '' }) => job.tx.personalData.forgetMessage(message),
  // Gone already, or in a chat that lets nothing be changed any more: there is nothing else to do.
  failed: (job, { message = '' }) => job.tx.personalData.forgetMessage(message),
};

/** The other one of a pair learns why it has ended; of whom, they know. */
export const partnerErased: EffectCase = {
  plan: (job, { pair: pairId = '', person = '' }) =>
    tell(job, person, 'waking', async (words) => {
      const pair = await job.tx.pairs.byId(pairId);
      const programme = pair && job.programmes.byId(pair.programmeId);
      if (!pair || !programme) return null;
      const role = pair.mentorId === person ? 'mentee' : 'mentor';
      return note(words.t('erase.partner', { role, programme: words.label(programme.name) }));
    }),
};

/** Slack keeps showing a home until another one is published. */
export const blankHome: EffectCase = {
  plan: async (_job, { tenant = '', user = '' }) => ({
    kind: 'show-home',
    account: { platform: 'slack', tenant, user },
    view: inAll((words) => words.t('erase.home')),
  }),
  settled: (job, { key = '' }) => job.tx.personalData.forgetEffect(key),
  failed: (job, { key = '' }) => job.tx.personalData.forgetEffect(key),
};
