import type { Seated } from '../startPlayground.ts';
import { answersOf } from './answersOf.ts';
import { nameOf } from './nameOf.ts';

/** Looks for mentors in one's field and asks this one. @throws when the mentor is not offered, or the request comes back. */
export async function askMentor(mentee: Seated, mentor: Seated): Promise<void> {
  const [firstName] = nameOf(mentor.hand).split(' ');
  await mentee.hand.command(`find ${mentee.persona.fields[0] ?? ''}`);
  await mentee.hand.press(new RegExp(`^(Ask|Demander à) ${firstName}`));
  const form = mentee.hand.form();
  const errors = await form.send({ ...answersOf(mentee.persona, form.fields), note: mentee.persona.words });
  if (Object.keys(errors).length > 0) {
    throw new Error(`${nameOf(mentee.hand)} could not ask: ${JSON.stringify(errors)} on "${form.title}"`);
  }
}
