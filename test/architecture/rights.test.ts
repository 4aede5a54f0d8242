import { expect, it } from 'vitest';
import { capabilities } from '../../src/app/capabilities.ts';
import { handouts } from '../../src/app/rights/handouts.ts';
import { rights } from '../../src/app/rights/rights.ts';

it.each([
  'commands',
  'actions',
  'forms',
] as const)('each of the %s has its row in src/app/rights/rights.ts, and no other', (kind) => {
  const answered = capabilities.flatMap((capability) => Object.keys(capability[kind]));
  expect(Object.keys(rights[kind]).sort()).toEqual(answered.sort());
});

it('each effect and file has its row in src/app/rights/handouts.ts, and no other', () => {
  const effects = capabilities.flatMap((capability) => Object.keys(capability.effects));
  expect(Object.keys(handouts.effects).sort()).toEqual(effects.sort());
  const files = capabilities.flatMap(({ files: given = [] }) => given.map(({ kind }) => kind));
  // Not a file: the page behind a link of its own, `createUploadRoster`.
  expect(Object.keys(handouts.files).sort()).toEqual([...files, 'coordinate.upload'].sort());
});
