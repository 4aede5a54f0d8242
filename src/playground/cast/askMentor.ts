import type { ChatControl } from '../chatWorld.ts';
import type { Seated } from '../startPlayground.ts';
import { answersOf } from './answersOf.ts';
import { nameOf } from './nameOf.ts';

/**
 * Looks for mentors in one's field, or for any, and asks one: the preferred one, or whoever of the cast the programme
 * offers instead. Answers who was asked. @throws when nobody is offered, or the request comes back.
 */
export async function askMentor(mentee: Seated, preferred: Seated, cast: readonly Seated[]): Promise<Seated> {
  const { persona, hand } = mentee;
  for (const words of [`find ${persona.fields[0] ?? ''}`, 'find']) {
    await hand.command(words);
    const offered = hand.messages().flatMap(({ controls }) => controls);
    const mentor = [preferred, ...cast].find((one) => offered.some(isToAsk(one)));
    if (!mentor) continue;
    await hand.press(toAsk(mentor));
    const form = hand.form();
    const errors = await form.send({ ...answersOf(persona, form.fields), note: persona.words });
    if (Object.keys(errors).length === 0) return mentor;
    throw new Error(`${nameOf(hand)} could not ask: ${JSON.stringify(errors)} on "${form.title}"`);
  }
  throw new Error(`${nameOf(hand)} is offered no mentor`);
}

const toAsk = ({ hand }: Seated) => new RegExp(`^(Ask|Demander à) ${nameOf(hand).split(' ')[0]}`);

function isToAsk(mentor: Seated): (control: ChatControl) => boolean {
  const label = toAsk(mentor);
  return (control) => label.test(control.label);
}
