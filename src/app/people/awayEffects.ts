import { note } from '../../conversation/views/note.ts';
import { welcomeBack } from '../../conversation/views/people/awayNotes.ts';
import type { EffectCase } from '../capability.ts';
import { tell } from '../tell.ts';

/** What a partner learns of an absence: until when, or that it is over early. Dropped when it is not true any more. */
export const partnerAway: EffectCase = {
  plan: async (job, ids) => {
    const person = await job.tx.people.byId(ids.person ?? '');
    if (!person || (person.awayUntil ?? 'back') !== ids.until) return { kind: 'drop', reason: 'moment-gone' };
    const { name, awayUntil } = person;
    return tell(job, ids.reader ?? '', 'working', (words) =>
      note(
        awayUntil === null
          ? words.t('away.partnerBack', { name })
          : words.t('away.partner', { name, date: words.day(awayUntil) }),
      ),
    );
  },
};

/** A word on the first day back, in their working hours. */
export const returned: EffectCase = {
  plan: async (job, ids) =>
    tell(job, ids.person ?? '', 'working', (words, person) =>
      person.awayUntil === null ? welcomeBack(words, 'on-the-day') : null,
    ),
};
