import type { Hand } from '../hand.ts';
import { answersOf } from './answersOf.ts';
import type { Persona } from './persona.ts';

const mostScreens = 8;

/** Joins as a person does: asks to, starts, and fills in one screen after another. Answers how many screens there were. */
export async function joinProgramme(hand: Hand, persona: Persona): Promise<number> {
  await hand.command('join');
  if (!hand.hasForm()) await hand.press(/^(Start|Commencer)$/);
  for (let screen = 1; screen <= mostScreens; screen += 1) {
    const form = hand.form();
    const errors = await form.send(answersOf(persona, form.fields));
    if (Object.keys(errors).length > 0) {
      throw new Error(`${persona.name} could not join: ${JSON.stringify(errors)} on "${form.title}"`);
    }
    if (!hand.hasForm()) return screen;
  }
  throw new Error(`${persona.name} was asked more than ${mostScreens} screens`);
}
