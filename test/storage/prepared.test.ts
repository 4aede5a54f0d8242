import { expect, it } from 'vitest';
import { prepared } from '../../src/storage/prepared.ts';

it('names a statement the same each time, another differently, and only what has values', () => {
  const one = { sql: 'SELECT id FROM pairs WHERE id = $1', args: ['a'] };
  expect(prepared(one)).toMatch(/^r[\w-]{20}$/);
  expect(prepared({ ...one, args: ['b'] })).toBe(prepared(one));
  expect(prepared({ ...one, sql: `${one.sql} LIMIT 1` })).not.toBe(prepared(one));
  expect(prepared({ sql: 'BEGIN', args: [] })).toBe('');
});

it('leaves out what a migration of another replica would break, and what is too much to keep', () => {
  expect(prepared({ sql: 'SELECT * FROM pairs WHERE id = $1', args: ['a'] })).toBe('');
  const names = Array.from({ length: 600 }, (_, n) => prepared({ sql: `SELECT ${n} WHERE $1`, args: [true] }));
  expect(names.filter((name) => name !== '').length).toBeLessThanOrEqual(500);
  expect(names.at(-1)).toBe('');
});
