import { afterEach, beforeEach } from 'vitest';
import type { Account } from '../../src/core/people/account.ts';
import type { MakeRig, PlatformRig, RigPeople } from './platformRig.ts';

export type TestRig = PlatformRig & { readonly people: RigPeople; account(user: string): Account };

/** A fresh rig for every test of a suite. */
export function useRig(makeRig: MakeRig): () => TestRig {
  let rig: TestRig | null = null;
  beforeEach(async () => {
    const made = await makeRig();
    const account = (user: string): Account => ({ platform: made.port.platform, tenant: made.tenant, user });
    rig = { ...made, account };
  });
  afterEach(async () => {
    await rig?.close();
    rig = null;
  });
  return () => {
    if (rig === null) throw new Error('No rig');
    return rig;
  };
}
