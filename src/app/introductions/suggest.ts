import { suggestForm, type Typed, untyped } from '../../conversation/views/introductions/suggestForm.ts';
import { suggestMenu } from '../../conversation/views/introductions/suggestMenu.ts';
import { note } from '../../conversation/views/note.ts';
import { suggestedEnough } from '../../core/pairing/introductionLimits.ts';
import { readAddresses } from '../../core/pairing/readAddresses.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, CommandCase, FormCase } from '../capability.ts';
import { introducing, lookingIn, mentorsMeant } from './canIntroduce.ts';
import { passOn } from './passOn.ts';
import { readTyped } from './readTyped.ts';

/* O8: somebody suggests a mentor to a colleague. */

/** `suggest`: the form, and for a mentee who looks for a mentor also the way to ask colleagues. */
export const suggestCommand: CommandCase = async (call) => {
  const { words, person } = call;
  if ((await introducing(call, person.id)).length === 0) return said(words.t('introductions.off'));
  const looking = (await lookingIn(call, person.id)).map(({ programme }) => programme);
  return looking.length > 0 ? { kind: 'answer', view: suggestMenu(words, looking) } : openSuggestion(call);
};

export const suggestAction: ActionCase = (call) => openSuggestion(call);

async function openSuggestion(call: Call): Promise<Reply> {
  const { words, person, tx, now } = call;
  if ((await introducing(call, person.id)).length === 0) return said(words.t('introductions.off'));
  if (suggestedEnough(await tx.introductions.of(person.id), person.id, now)) {
    return said(words.t('introductions.enough'));
  }
  return { kind: 'form', form: suggestForm(words, untyped) };
}

/** Whatever stands in the way is answered in one sentence for all cases: it would tell about others. */
export const submitSuggestion: FormCase = async (call, _token, answers) => {
  const { words, person, tx, now } = call;
  const programmes = await introducing(call, person.id);
  if (programmes.length === 0) return said(words.t('introductions.off'));
  const typed = readTyped(words, answers, ['to', 'mentor', 'why']);
  const { values } = typed;
  const again = (errors: Typed['errors']): Reply => ({ kind: 'errors', form: suggestForm(words, { values, errors }) });
  const { to, mentor, why } = values;
  if (!to || !mentor || !why || Object.keys(typed.errors).length > 0) return again(typed.errors);
  const { addresses, wrong } = readAddresses(to);
  const [address] = addresses;
  if (!address || addresses.length > 1 || wrong.length > 0) {
    return again({ to: words.t('introductions.error.address') });
  }
  if (address === person.email) return again({ to: words.t('introductions.error.yourself') });
  const [meant, ...others] = await mentorsMeant(call, programmes, mentor);
  if (others.length > 0) return again({ mentor: words.t('introductions.error.several') });
  if (meant === person.id) return again({ mentor: words.t('introductions.error.mentorYourself') });
  if (suggestedEnough(await tx.introductions.of(person.id), person.id, now)) {
    return said(words.t('introductions.enough'));
  }
  const mentee = await tx.people.byEmail(address);
  const named = meant === undefined ? null : await tx.people.byId(meant);
  if (mentee && named) {
    for (const programme of programmes) {
      const suggestion = {
        programme,
        menteeId: mentee.id,
        mentorId: named.id,
        suggesterId: person.id,
        why,
        asked: null,
      };
      if (!(await passOn(call, suggestion))) continue;
      return said(words.t('introductions.passed', { name: mentee.name, mentor: named.name }));
    }
  }
  return said(words.t('introductions.cannot'));
};

const said = (text: string): Reply => ({ kind: 'answer', view: note(text) });
