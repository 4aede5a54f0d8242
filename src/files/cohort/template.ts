import type { Label } from '../../core/programme/label.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { writeCsv } from '../csv/writeCsv.ts';
import { type ColumnName, columnsOf, type Side } from './columns.ts';

/** A file to start with: every column that the programme can use, and two invented people in its own words. */
export function templateOf(programme: Programme, side: Side): string {
  const columns = columnsOf(side)
    .map(({ name }) => name)
    .filter((name) => usable(programme, name));
  const people = [0, 1].map((at) => columns.map((name) => example(programme, side, name, at)));
  return writeCsv(columns, people);
}

function usable(programme: Programme, column: ColumnName): boolean {
  switch (column) {
    case 'population':
      return programme.populations.length > 0;
    case 'former population':
      return programme.eligibility.mentorsFormerly.length > 0;
    case 'organisation':
      return programme.organisations.length > 0;
    case 'duty station':
      return programme.dutyStations.length > 0;
    case 'grade':
    case 'preferred grades':
      return programme.grades.length > 0;
    case 'category':
      return programme.categories.length > 0;
    case 'specialisations':
    case 'preferred specialisations':
      return programme.specialisations.length > 0;
    case 'topics':
      return programme.topics.length > 0;
    case 'career path':
      return programme.careerPaths.length > 0;
    default:
      return true;
  }
}

/** Invented; `at` tells the two people apart. */
function example(programme: Programme, side: Side, column: ColumnName, at: number): string {
  const mentor = side === 'mentors';
  const entries = (list: readonly { readonly label: Label }[], from: number, count = 1) =>
    list
      .slice(from, from + count)
      .map(({ label }) => Object.values(label)[0] ?? '')
      .join('; ');
  switch (column) {
    case 'id':
      return `${mentor ? 'n' : 'm'}${at + 1}`;
    case 'name':
      return (mentor ? ['Aïcha Benali', 'Lars Ødegård'] : ['Ana Souza', '李 伟'])[at] ?? '';
    case 'email':
      return `${mentor ? 'mentor' : 'mentee'}${at + 1}@example.org`;
    case 'population':
      return entries(programme.populations, at % Math.max(1, programme.populations.length));
    case 'former population': {
      const formerly = programme.populations.filter(({ id }) => programme.eligibility.mentorsFormerly.includes(id));
      return entries(formerly, 0);
    }
    case 'organisation':
      return entries(programme.organisations, 0);
    case 'duty station':
      return entries(programme.dutyStations, at);
    case 'working hours':
      return '09:00-17:00';
    case 'working days':
      return 'Mon-Fri';
    case 'grade':
      return entries(programme.grades, mentor ? Math.max(0, programme.grades.length - 2 + at) : at);
    case 'category':
      return entries(programme.categories, 0);
    case 'languages':
      return at === 0 ? 'English; French' : 'English';
    case 'specialisations':
      return entries(programme.specialisations, at, 2);
    case 'topics':
      return entries(programme.topics, 0, 1 + at);
    case 'career path':
      return entries(programme.careerPaths, at);
    case 'means':
      return programme.means.join('; ');
    case 'hopes':
      return 'Learn how to lead a small team';
    case 'offers':
      return 'Years of leading teams in the field and at headquarters';
    case 'capacity':
      return String(programme.capacity.default);
    case 'mentees now':
      return '0';
    case 'takes mentees':
      return 'yes';
    case 'time zone':
    case 'manager email':
    case 'preferred grades':
    case 'preferred specialisations':
    case 'away until':
    case 'former partners':
    case 'declined':
      return '';
  }
}
