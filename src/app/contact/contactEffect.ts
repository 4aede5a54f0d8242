import type { Pair } from '../../core/pairing/pair.ts';
import type { Effect } from '../../ports/effect.ts';

type ContactEffectKind = 'contact.introduced' | 'contact.assigned' | 'contact.write-first' | 'contact.line';

/** A lasting effect about the first contact of a pair. */
export function contactEffect(pair: Pair, kind: ContactEffectKind, moment: string): Effect {
  return {
    key: `pair/${pair.id}/contact/${moment}`,
    kind,
    ids: { pair: pair.id },
    notBefore: null,
    expiresAt: null,
  };
}
