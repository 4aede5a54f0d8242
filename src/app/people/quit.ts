import { button, does } from '../../conversation/views/blocks.ts';
import { note } from '../../conversation/views/note.ts';
import { noteWith } from '../../conversation/views/noteWith.ts';
import { quitDone, quitQuestion, quitWhich } from '../../conversation/views/people/quitViews.ts';
import { isWaiting } from '../../core/pairing/moveRequest.ts';
import type { MessageView } from '../../ports/view.ts';
import type { ActionCase, Call, CommandCase } from '../capability.ts';
import { leaveProgramme } from '../joining/leaveProgramme.ts';
import { notAllowed } from '../notAllowed.ts';
import type { Part } from '../partsAs.ts';
import { myPart, myParts } from './myParts.ts';

/** `quit`: says what leaving means, and asks. With several programmes, first which. */
export const quit: CommandCase = async (call) => {
  const { words } = call;
  const [only, ...others] = await myParts(call);
  if (!only) {
    const join = button(words.t('home.joinButton'), does('command', '', 'join'));
    return { kind: 'answer', view: noteWith(words.t('quit.none'), join) };
  }
  if (others.length === 0) return { kind: 'answer', view: await question(call, only) };
  return {
    kind: 'answer',
    view: quitWhich(
      words,
      [only, ...others].map(({ programme }) => programme),
    ),
  };
};

export const askToLeave: ActionCase = async (call, { id }) => {
  const part = await myPart(call, id);
  return part ? { kind: 'replace', view: await question(call, part) } : notAllowed(call);
};

export const leave: ActionCase = async (call, { id }) => {
  const programme = call.programmes.byId(id);
  if (!programme) return notAllowed(call);
  const mine = await myPart(call, id);
  if (!mine) {
    const gone = call.words.t('quit.notIn', { programme: call.words.label(programme.name) });
    return { kind: 'replace', view: note(gone) };
  }
  await leaveProgramme(call, call.person, mine.participation);
  return { kind: 'replace', view: quitDone(call.words, programme) };
};

async function question({ tx, person, words }: Call, { programme }: Part): Promise<MessageView> {
  const sent = await tx.requests.ofMentee(person.id, programme.id);
  const received = (await tx.requests.toMentor(person.id)).filter(({ programmeId }) => programmeId === programme.id);
  const requests = [...sent, ...received].filter(({ state }) => isWaiting(state)).length;
  const pairs = (await tx.pairs.ofPerson(person.id)).filter(
    ({ programmeId, state }) => programmeId === programme.id && state === 'active',
  );
  const others = await tx.people.byIds(
    pairs.map(({ menteeId, mentorId }) => (menteeId === person.id ? mentorId : menteeId)),
  );
  return quitQuestion(words, programme, { requests, partners: others.map(({ name }) => name) });
}
