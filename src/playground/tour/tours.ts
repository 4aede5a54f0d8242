import { gatherCast } from '../gatherCast.ts';
import type { Playground } from '../startPlayground.ts';
import { coordinatorSteps } from './coordinatorSteps.ts';
import { jpoSteps } from './jpoSteps.ts';
import { mainSteps } from './mainSteps.ts';
import { organisationSteps } from './organisationSteps.ts';
import type { Step } from './step.ts';
import { virtualSteps } from './virtualSteps.ts';

/** A story that is played from end to end on every side. */
export interface Tour {
  /** The programme it takes place in, by the name of a shipped one. */
  readonly programme: string;
  /** Who is there before it begins. */
  prepare(playground: Playground): Promise<void>;
  readonly steps: readonly Step[];
}

/** Its people join in the story itself. */
const nobody = async (): Promise<void> => {};

/** The tours by name: `npm run demo -- --tour NAME`; without a name, `main`. */
export const tours: Readonly<Record<string, Tour>> = {
  main: { programme: 'organisation', prepare: gatherCast, steps: mainSteps },
  jpo: { programme: 'jpo', prepare: nobody, steps: jpoSteps },
  organisation: { programme: 'organisation', prepare: nobody, steps: organisationSteps },
  virtual: { programme: 'virtual', prepare: nobody, steps: virtualSteps },
  coordinator: { programme: 'organisation', prepare: gatherCast, steps: coordinatorSteps },
};
