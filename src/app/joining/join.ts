import { already } from '../../conversation/views/joining/already.ts';
import { halfWay } from '../../conversation/views/joining/halfWay.ts';
import { welcome } from '../../conversation/views/joining/welcome.ts';
import { whichProgramme } from '../../conversation/views/joining/whichProgramme.ts';
import { note } from '../../conversation/views/note.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, CommandCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { findJoining } from './joiningTalk.ts';

/** `join`: says what the programme is for; with several, which. A second one shows what is there already. */
export const join: CommandCase = async (call) => {
  const { all } = call.programmes;
  const [only, ...others] = all;
  if (!only) return { kind: 'answer', view: note(call.words.t('joining.noneOpen')) };
  if (others.length > 0) return { kind: 'answer', view: whichProgramme(call.words, all) };
  return { kind: 'answer', view: await lookInto(call, only) };
};

/** A programme was chosen from several. */
export const chooseProgramme: ActionCase = async (call, { id }): Promise<Reply> => {
  const programme = call.programmes.byId(id);
  return programme ? { kind: 'replace', view: await lookInto(call, programme) } : notAllowed(call);
};

async function lookInto(call: Call, programme: Programme) {
  const begun = await findJoining(call, call.person.id, programme.id);
  if (begun && begun.answered.length > 0) return halfWay(call.words, programme);
  const part = await call.tx.participations.find(call.person.id, programme.id);
  return part?.state === 'active' ? already(call.words, programme, part.roles) : welcome(call.words, programme);
}
