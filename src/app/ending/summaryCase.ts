import { pairSummary } from '../../conversation/views/ending/pairSummary.ts';
import { recordParts } from '../../conversation/views/meetings/recordForm.ts';
import { note } from '../../conversation/views/note.ts';
import { isHeld } from '../../core/meetings/meetingsHeld.ts';
import type { ActionCase, EffectCase } from '../capability.ts';
import type { FileCase } from '../files/fileCase.ts';
import { tellFile } from '../files/tellFile.ts';
import { pairAtHand, partnerOf } from '../keeping/pairAtHand.ts';
import { notAllowed } from '../notAllowed.ts';

/** X2: what a pair has shared, as a file for each of the two: goals, meetings, records, what was done. Nothing private of either. */
export const summaryCase: FileCase = {
  kind: 'ending.summary',
  hours: 72,
  render: async (job, reader, ids) => {
    const hand = await pairAtHand(job, await job.tx.pairs.byId(ids.pair ?? ''));
    const partner = hand && reader && partnerOf(hand, reader.id);
    if (!hand || !partner) return null;
    const { pair, programme } = hand;
    const words = job.wordsFor(reader);
    const parts = recordParts(words, programme.meetingRecord.parts).filter((part) => part.shared);
    const followUps = await job.tx.followUps.ofPair(pair.id);
    const held = (await job.tx.meetings.ofPair(pair.id)).filter((meeting) => isHeld(meeting, job.now)).reverse();
    const meetings: { at: Date; parts: { label: string; text: string }[] }[] = [];
    for (const { id, startsAt } of held) {
      const shared = (await job.tx.meetingNotes.shared(id))?.parts ?? {};
      const actions = followUps.filter((one) => one.meetingId === id && one.state !== 'dropped');
      const told = parts.map((part) => ({
        label: part.label,
        text: part.kind === 'actions' ? actions.map(({ text }) => text).join('\n') : (shared[part.id] ?? ''),
      }));
      if (startsAt) meetings.push({ at: startsAt, parts: told.filter(({ text }) => text !== '') });
    }
    const goals = (await job.tx.goals.ofPair(pair.id)).filter(({ state }) => state !== 'dropped');
    return {
      kind: 'text',
      name: words.t('ending.summary.file'),
      type: 'text/plain',
      text: pairSummary(words, {
        programme: programme.name,
        mentee: hand.mentee.name,
        mentor: hand.mentor.name,
        from: pair.startedAt,
        until: pair.endedAt,
        goals: goals.map(({ text, state }) => ({ text, reached: state === 'done' })),
        meetings,
      }),
    };
  },
};

/** Whoever is or was one of the two can have it, as often as they like. */
export const sendSummary: ActionCase = async (call, { id }) => {
  const hand = await pairAtHand(call, await call.tx.pairs.byId(id));
  if (!hand || !partnerOf(hand, call.person.id)) return notAllowed(call);
  const wanted = {
    key: `summary/${id}/${call.person.id}/${call.now.getTime()}`,
    kind: 'ending.summary',
    ids: { pair: id, person: call.person.id },
    notBefore: null,
    expiresAt: null,
  };
  await call.tx.outbox.enqueue([wanted], call.now);
  return { kind: 'answer', view: note(call.words.t('ending.summary.coming')) };
};

export const summaryEffect: EffectCase = {
  plan: async (job, ids) =>
    tellFile(job, ids.person ?? '', 'waking', summaryCase, { pair: ids.pair ?? '' }, (words) =>
      words.t('ending.summary.here'),
    ),
};
