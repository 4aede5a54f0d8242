import { expect, it } from 'vitest';
import { createSignedNotes } from '../../src/web/signedNotes.ts';

const keys = { dataKeys: [Buffer.alloc(32, 7)], installationId: 'one' } as const;
const now = () => new Date('2026-11-23T09:00:00Z');
const notes = createSignedNotes('invitations', keys, now);
const note = notes.write('id-1', 'about', new Date('2026-11-24T09:00:00Z'));

it('a signed note is read as it was written, and in no other spelling, for no other purpose or place, and not later', () => {
  expect(notes.read(note)).toEqual({ id: 'id-1', about: 'about' });
  const [payload = '', signature = ''] = note.split('.');
  // The last letter of a signature holds two bits that mean nothing: four letters are the same bytes.
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const respelt = `${signature.slice(0, -1)}${letters[letters.indexOf(signature.at(-1) ?? '') ^ 1]}`;
  expect(Buffer.from(respelt, 'base64url')).toEqual(Buffer.from(signature, 'base64url'));
  const others = [`${note}.`, `${note}.x`, `${note}=`, `${note} `, `${payload}.${respelt}`, payload, `${payload}.`, ''];
  expect(others.map((other) => notes.read(other))).toEqual(others.map(() => null));
  expect(createSignedNotes('states', keys, now).read(note)).toBeNull();
  expect(createSignedNotes('invitations', { ...keys, installationId: 'two' }, now).read(note)).toBeNull();
  expect(createSignedNotes('invitations', keys, () => new Date('2026-11-24T09:00:00Z')).read(note)).toBeNull();
});
