import type { z } from 'zod';
import { type Programme, programmeSchema } from '../../src/core/programme/programme.ts';

const label = (en: string, fr: string) => ({ en, fr });

/** A small complete programme; `overrides` replace whole parts of it. */
export function testProgramme(overrides: Partial<z.input<typeof programmeSchema>> = {}): Programme {
  return programmeSchema.parse({
    id: 'test',
    name: label('Test programme', 'Programme d’essai'),
    purpose: label('Learn from a colleague.', 'Apprendre d’un collègue.'),
    languages: ['en', 'fr'],
    timeZone: 'Europe/Zurich',
    organisations: [
      { id: 'undp', label: label('UNDP', 'PNUD') },
      { id: 'uncdf', label: label('UNCDF', 'FENU') },
    ],
    dutyStations: [
      { id: 'geneva', label: label('Geneva', 'Genève'), timeZone: 'Europe/Zurich' },
      { id: 'nairobi', label: label('Nairobi', 'Nairobi'), timeZone: 'Africa/Nairobi' },
      { id: 'new-york', label: label('New York', 'New York'), timeZone: 'America/New_York' },
    ],
    grades: [
      { id: 'p2', label: label('P-2', 'P-2'), rank: 2 },
      { id: 'p3', label: label('P-3', 'P-3'), rank: 3 },
      { id: 'p4', label: label('P-4', 'P-4'), rank: 4 },
      { id: 'p5', label: label('P-5', 'P-5'), rank: 5 },
    ],
    categories: [
      { id: 'professional', label: label('Professional', 'Administrateur') },
      { id: 'general', label: label('General Service', 'Services généraux') },
    ],
    specialisations: [
      { id: 'procurement', label: label('Procurement', 'Achats') },
      { id: 'climate', label: label('Climate and environment', 'Climat et environnement') },
      { id: 'human-rights', label: label('Human rights', 'Droits de l’homme') },
    ],
    topics: [
      { id: 'career', label: label('Career development', 'Évolution de carrière') },
      { id: 'balance', label: label('Work-life balance', 'Équilibre des temps de vie') },
    ],
    careerPaths: [
      { id: 'management', label: label('Management', 'Encadrement') },
      { id: 'expert', label: label('Expert', 'Expertise') },
    ],
    eligibility: {},
    matching: {},
    duration: { kind: 'months', months: 6 },
    ...overrides,
  });
}
