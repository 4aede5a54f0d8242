import type { ChatField } from '../chatWorld.ts';
import type { Answers } from '../hand.ts';
import type { Persona } from './persona.ts';

/** How a persona fills in a form they have not seen before: what they know by the field's name, else the first that fits. */
export function answersOf(persona: Persona, fields: readonly ChatField[]): Answers {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const answer = answer1(field, wanted(persona)[field.id] ?? []);
      return answer === null ? [] : [[field.id, answer]];
    }),
  );
}

function wanted(persona: Persona): Readonly<Record<string, readonly string[]>> {
  return {
    role: [persona.role],
    language: [persona.locale.slice(0, 2)],
    grade: [persona.grade],
    'duty-station': [persona.station],
    'time-zone': [persona.timeZone],
    languages: persona.speaks,
    specialisations: persona.fields,
    topics: persona.topics,
    hopes: [persona.words],
    offers: [persona.words],
    capacity: [String(Math.max(1, persona.capacity))],
    means: ['video', 'chat'],
    manager: ['head.of.unit@example.org'],
    // Half a year into an assignment of two years.
    'assignment-start': [daysFromNow(-180)],
    'assignment-end': [daysFromNow(550)],
    'work-days': ['1', '2', '3', '4', '5'],
    'work-from': ['09:00'],
    'work-to': ['17:00'],
  };
}

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function answer1(field: ChatField, want: readonly string[]): string | readonly string[] | null {
  switch (field.kind) {
    case 'choices': {
      const known = want.filter((value) => field.options.some((option) => option.value === value));
      if (known.length > 0) return known;
      return field.required && isEmpty(field.value) ? field.options.slice(0, 1).map((option) => option.value) : null;
    }
    case 'choice': {
      const known = want.find((value) => field.options.some((option) => option.value === value));
      if (known) return known;
      return field.required && isEmpty(field.value) ? (field.options[0]?.value ?? null) : null;
    }
    default:
      return want[0] ?? null;
  }
}

const isEmpty = (value: ChatField['value']) => value === null || value.length === 0;
