import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const app = new URL('../../src/app/', import.meta.url);
/** Where what coordinators see and do is decided. */
const theirs = ['coordinating', 'digest', 'explaining', 'proposing', 'reporting', 'roster', 'settings'];
/** Repositories that open words of a pair, or of one of the two. */
const words = ['goals', 'meetings', 'meetingNotes', 'followUps', 'agreements', 'firstContacts', 'reviews', 'tips'];
const privateWords = ['concerns', 'referrals', 'talks', 'personalData'];

const uses = (source: string): string[] =>
  [...words, ...privateWords].filter(
    (name) =>
      new RegExp(`\\btx\\s*\\.\\s*${name}\\b`).test(source) ||
      new RegExp(`\\{[^{}]*\\b${name}\\b[^{}]*\\}\\s*=\\s*(\\w+\\.)?tx\\b`).test(source),
  );

it("coordinators' parts use no store of what pairs write", () => {
  const found = theirs.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, app)).flatMap((file) =>
      uses(readFileSync(new URL(`${folder}/${file}`, app), 'utf8')).map((name) => `${folder}/${file}: ${name}`),
    ),
  );
  expect(found).toEqual([]);
});

it('and it would be noticed, however it is written', () => {
  expect(uses('await job.tx.goals.ofPair(id)')).toEqual(['goals']);
  expect(uses('const { pairs, meetingNotes } = call.tx;')).toEqual(['meetingNotes']);
  expect(uses('tx.figures.goals')).toEqual([]);
});
