import type { Pair } from '../../core/pairing/pair.ts';
import type { Effect } from '../../ports/effect.ts';

export type PairEffectKind =
  | 'pairing.open-space'
  | 'pairing.welcome'
  | 'pairing.not-ready'
  | 'pairing.across'
  | 'pairing.rhythm'
  | 'pairing.ending'
  | 'pairing.ended'
  | 'pairing.archive';

/** A lasting effect about a pair; `moment` tells it from others about the same one. */
export function pairEffect(
  pair: Pair,
  kind: PairEffectKind,
  moment: string,
  ids: Readonly<Record<string, string>> = {},
): Effect {
  return {
    key: `pair/${pair.id}/${moment}`,
    kind,
    ids: { pair: pair.id, ...ids },
    notBefore: null,
    expiresAt: null,
  };
}
