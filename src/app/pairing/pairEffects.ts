import type { Words } from '../../conversation/text/words.ts';
import { habits } from '../../conversation/views/finding/habits.ts';
import { note } from '../../conversation/views/note.ts';
import { pairEnded } from '../../conversation/views/pairing/pairEnded.ts';
import { pairEnding } from '../../conversation/views/pairing/pairEnding.ts';
import { withoutSpace } from '../../conversation/views/pairing/withoutSpace.ts';
import { entryRoute } from '../../core/people/entryRoute.ts';
import type { Person } from '../../core/people/person.ts';
import type { Delivery } from '../../ports/delivery.ts';
import type { MessageView } from '../../ports/view.ts';
import type { EffectCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { tipById } from '../meetings/tipById.ts';
import { partAs } from '../partsAs.ts';
import { type Hours, tell } from '../tell.ts';
import { pairOf, partnerOf, type WholePair } from './pairOf.ts';

/** One of the two, the other one, and the pair as it is when the message goes out. */
interface Reader extends WholePair {
  readonly me: string;
  readonly other: Person;
}

const gone: Delivery = { kind: 'drop', reason: 'moment-gone' };

/** A direct word to one of the two about their pair; `render` answers `null` when the moment is gone. */
const toOne = (
  hours: Hours,
  render: (
    job: Job,
    words: Words,
    reader: Reader,
    ids: Readonly<Record<string, string>>,
  ) => MessageView | null | Promise<MessageView | null>,
): EffectCase => ({
  plan: async (job, ids) => {
    const whole = await pairOf(job, ids.pair);
    const me = ids.person;
    const other = whole && partnerOf(whole, me);
    if (!whole || !me || !other) return gone;
    return tell(job, me, hours, (words) => render(job, words, { ...whole, me, other }, ids));
  },
});

export const pairEffects: Readonly<Record<string, EffectCase>> = {
  'pairing.across': toOne('waking', (_job, words, { pair, other }) =>
    pair.state === 'active' ? withoutSpace(words, 'across', pair.id, other) : null,
  ),

  'pairing.not-ready': toOne('waking', async (job, words, { pair, other }) => {
    const spaces = await job.tx.spaces.ofPair(pair.id);
    const waiting = pair.state === 'active' && spaces.some(({ state }) => state === 'opening');
    return waiting ? withoutSpace(words, 'not-ready', pair.id, other) : null;
  }),

  'pairing.rhythm': toOne('working', (_job, words, { pair, other }) => {
    if (pair.state !== 'active') return null;
    const cadence = habits.cadence(words, pair.cadence);
    return note(words.t('pairing.rhythm.told', { name: other.name, cadence }));
  }),

  'pairing.ending': toOne('working', (job, words, { pair, programme, other }, ids) =>
    pair.state === 'active' && pair.endsAt !== null && pair.endsAt > job.now
      ? pairEnding(words, pair.id, other.name, pair.endsAt, tipById(programme, ids.tip))
      : null,
  ),

  'pairing.ended': toOne('waking', async (job, words, whole, ids) => {
    const { pair, me, other } = whole;
    if (pair.endReason === null) return null;
    const iWasMentor = me === pair.mentorId;
    const part = await partAs(job, me, iWasMentor ? 'mentor' : 'mentee', pair.programmeId);
    const route = part && !iWasMentor ? entryRoute(part.programme, part.participation.population) : null;
    return pairEnded(words, {
      reason: pair.endReason,
      otherName: other.name,
      iWasMentor,
      findIn: route === 'choose' ? pair.programmeId : null,
      askNewIn: route === 'assigned' ? pair.programmeId : null,
      free: part?.participation.taking ?? false,
      tip: tipById(whole.programme, ids.tip),
      pairId: pair.id,
      email: pair.endReason === 'left' ? null : other.email,
      survey: (await job.tx.reviews.find(pair.id, me, 'closing')) !== null,
      becomeIn: (await mayBecomeMentor(job, whole, me)) ? pair.programmeId : null,
    });
  }),
};

/** A mentee who has come to a good end, and does not mentor yet, is invited to. */
async function mayBecomeMentor(job: Job, { pair, programme }: WholePair, me: string): Promise<boolean> {
  const good = pair.endReason === 'completed' || pair.endReason === 'time' || pair.endReason === 'meetings';
  if (me !== pair.menteeId || !good || !programme.closing.inviteToMentor) return false;
  return (await partAs(job, me, 'mentor', pair.programmeId)) === null;
}
