import type { Agreement } from '../../core/agreement/agreement.ts';
import type { Effect } from '../../ports/effect.ts';

/** A lasting word to one of the two about one wording. */
export function agreementEffect(
  { pairId, version }: Agreement,
  kind: 'agreement.proposed' | 'agreement.reminder' | 'agreement.told',
  person: string,
): Effect {
  return {
    key: `pair/${pairId}/agreement/${version}/${kind}/${person}`,
    kind,
    ids: { pair: pairId, version: String(version), person },
    notBefore: null,
    expiresAt: null,
  };
}
