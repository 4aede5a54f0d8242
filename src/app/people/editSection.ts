import { fillJoining } from '../../conversation/flows/fillJoining.ts';
import { joiningScreens, type Screen } from '../../conversation/flows/joiningScreens.ts';
import { readJoining } from '../../conversation/flows/readJoining.ts';
import { type Section, sectionForm } from '../../conversation/views/joining/sectionForm.ts';
import { profileSaved } from '../../conversation/views/people/profileNotes.ts';
import { notEligible } from '../../core/people/eligibility.ts';
import { type Entry, entryOf } from '../../core/people/entry.ts';
import { localDay } from '../../core/people/localDay.ts';
import { rolesOpen } from '../../core/people/rolesOpen.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { readToken } from '../joining/readToken.ts';
import { refreshHome } from '../joining/refreshHome.ts';
import { saveEntry } from '../joining/saveEntry.ts';
import { notAllowed } from '../notAllowed.ts';
import { myPart } from './myParts.ts';

interface Open {
  readonly programme: Programme;
  readonly screen: Screen;
  readonly entry: Entry;
}

/** Opens one section of the profile, filled in with what is known. */
export const openSection: ActionCase = async (call, { id, arg }) => {
  const open = await sectionOf(call, id, arg);
  if (!open) return notAllowed(call);
  const { programme, entry } = open;
  return { kind: 'form', form: formOf(call, open, { filled: fillJoining(entry, programme, true), errors: {} }) };
};

/** A section was sent: saved at once, or shown again with what was typed and why it is not taken. */
export const saveSection: FormCase = async (call, token, answers) => {
  const { programmeId, screen } = readToken(token);
  const open = await sectionOf(call, programmeId, screen);
  if (!open) return notAllowed(call);
  const { programme } = open;
  const today = localDay(call.now, open.entry.profile.timeZone);
  const read = readJoining(open.entry, open.screen, answers, { programme, today, email: call.person.email });
  if (read.kind === 'errors') {
    return { kind: 'errors', form: formOf(call, open, { filled: answers, errors: read.errors }) };
  }
  const { person, part } = await saveEntry(call, programme, read.entry);
  await refreshHome(call, [person.id]);
  const standing = { ...part, organisation: person.profile.organisation };
  const why = part.roles.includes('mentor') ? notEligible(programme, 'mentor', standing) : null;
  const { closed } = rolesOpen(programme, part.roles, standing);
  const view = profileSaved(call.words, programme, closed, why?.code === 'claim-waiting' ? why : null);
  return { kind: 'answer', view };
};

/** `null` for a section that this person has not; the first one, with the role, is changed by joining again. */
async function sectionOf(call: Call, programmeId: string, screenId: string): Promise<Open | null> {
  const mine = await myPart(call, programmeId);
  if (!mine || screenId === 'start') return null;
  const { programme, participation } = mine;
  const screen = joiningScreens(programme, participation.roles).find(({ id }) => id === screenId);
  const answers = await call.tx.joiningAnswers.of(call.person.id, programme.id);
  return screen ? { programme, screen, entry: entryOf(call.person, participation, answers) } : null;
}

function formOf(call: Call, { programme, screen, entry }: Open, shown: Pick<Section, 'filled' | 'errors'>) {
  return sectionForm(call.words, { programme, roles: entry.roles, screen, ...shown }, call.now);
}
