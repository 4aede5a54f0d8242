import { expect, it } from 'vitest';
import { hostileStrings } from '../../soak/security/hostileStrings.ts';
import { notTyped, plantWords, readTyped, typedFields } from '../../soak/security/typedFields.ts';
import { cleanText } from '../../src/core/text/cleanText.ts';
import { register } from '../../src/storage/register.ts';
import { appRig } from '../support/appRig.ts';
import { testProgramme } from '../support/testProgramme.ts';
import { seedRightsWorld } from './rights/rightsWorld.ts';

/** Typed by people too, and not sealed: names, and what coordinators set. */
const typedInTheOpen = ['people.name', 'roster_entries.name', 'programme_settings.values'];

it('every column of words is in the table of what people type', () => {
  const sealed = Object.entries(register).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([column, entry]) =>
      entry.class === 'confidential' ? [`${table}.${column}`] : [],
    ),
  );
  expect(Object.keys({ ...typedFields, ...notTyped }).sort()).toEqual([...sealed, ...typedInTheOpen].sort());
});

it('X3: whatever people type is seen as text where it is read, on both platforms, field by field, and nothing of it is live', async () => {
  const question = { kind: 'text', readBy: 'possible-partners' } as const;
  const joiningQuestions = [{ ...question, id: 'proud', label: { en: 'Proud of?', fr: 'Fier de ?' } }];
  const rig = await appRig({ programmes: [testProgramme({ joiningQuestions })] });
  await seedRightsWorld(rig);
  const words = cleanText(hostileStrings.join(' '));
  await plantWords(rig, words);
  expect(await readTyped(rig, words)).toEqual({ live: [], unseen: [] });
});
