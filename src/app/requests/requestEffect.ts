import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import type { Effect } from '../../ports/effect.ts';

export type RequestEffectKind =
  | 'requests.received'
  | 'requests.card'
  | 'requests.answered'
  | 'requests.question'
  | 'requests.reminder'
  | 'requests.talk'
  | 'requests.told';

/** An effect about a request; `moment` tells it from others about the same one. Lasting: nobody is left waiting. */
export function requestEffect(request: Pick<MentoringRequest, 'id'>, kind: RequestEffectKind, moment: string): Effect {
  return {
    key: `request/${request.id}/${moment}`,
    kind,
    ids: { request: request.id },
    notBefore: null,
    expiresAt: null,
  };
}
