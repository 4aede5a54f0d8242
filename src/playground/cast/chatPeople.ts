import type { ChatPerson } from '../chatWorld.ts';
import type { Persona } from './persona.ts';

/** Names for the second platform, so that nobody is taken for somebody of the first. Same order as the cast. */
const teamsNames = [
  'Noah Lindqvist',
  'Aisha Kamau',
  'Bruno Carvalho',
  'Clara Jensen',
  'David Mensah',
  'Esther Cohen',
  'Farid Benali',
  'Greta Hofmann',
  'Hiroshi Mori',
  'Isabelle Roy',
  'Jamal Idris',
  'Katarina Horvat',
  'Liam O’Connor',
  'Mei Chen',
  'Nikhil Rao',
  'Oscar Nyberg',
];

/** The cast as a chat platform's directory knows it. */
export function chatPeople(cast: readonly Persona[], platform: 'slack' | 'teams'): readonly ChatPerson[] {
  return cast.map((persona, index) => {
    const name = platform === 'slack' ? persona.name : (teamsNames[index] ?? persona.name);
    return {
      id: platform === 'slack' ? `U0CAST${String(index + 1).padStart(4, '0')}` : uuid(index + 1),
      name,
      email: `${ascii(name)}@example.org`,
      locale: persona.locale,
      timeZone: persona.timeZone,
    };
  });
}

const uuid = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

const ascii = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.');
