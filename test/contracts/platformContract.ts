import { describe } from 'vitest';
import { formsContract } from './formsContract.ts';
import { inboundContract } from './inboundContract.ts';
import type { MakeRig } from './platformRig.ts';
import { portContract } from './portContract.ts';
import { spacesContract } from './spacesContract.ts';

/** What every platform must do, seen only through the port, the programme's door and the chat client. */
export function platformContract(name: string, makeRig: MakeRig): void {
  describe(`${name} fulfils the platform contract`, () => {
    portContract(makeRig);
    inboundContract(makeRig);
    formsContract(makeRig);
    spacesContract(makeRig);
  });
}
