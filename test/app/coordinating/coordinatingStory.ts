import type { Programme } from '../../../src/core/programme/programme.ts';
import { type AppRig, appRig, type RigOptions, slack } from '../../support/appRig.ts';
import { type Seed, seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

export const cora = slack('CORA');
export const olaf = slack('OLAF');
export const anna = slack('ANNA');
export const marc = slack('MARC');

export type CoordinatingStory = AppRig & { seed(seed: Seed): Promise<void> };

/** Cora and Olaf coordinate; everybody else is whoever the test seeds. */
export async function coordinatingStory(
  programme: Programme = testProgramme(),
  options: RigOptions = {},
): Promise<CoordinatingStory> {
  const rig = await appRig({
    programmes: [programme],
    coordinators: ['CORA', 'OLAF'].map((user) => ({ kind: 'account', platform: 'slack', user })),
    ...options,
  });
  await rig.say(cora, 'help');
  await rig.say(olaf, 'help');
  await rig.drain();
  return {
    ...rig,
    seed: async (seed) => {
      await seedPerson(rig.store, seed);
    },
  };
}
