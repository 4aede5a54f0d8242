import { claimList } from '../../conversation/views/joining/claimList.ts';
import type { ActionCase } from '../coordinating/reach.ts';
import { claimsFor } from './claimsFor.ts';

const mostShown = 10;

/** A coordinator asks what waits for their confirmation. Others have nothing waiting. */
export const showClaims: ActionCase = async (call) => {
  const claims = await claimsFor(call, call.person);
  return { kind: 'answer', view: claimList(call.words, claims.slice(0, mostShown)) };
};
