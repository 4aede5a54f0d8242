import type { Extension } from '../../core/ending/extension.ts';
import type { Effect } from '../../ports/effect.ts';

/** A lasting effect about a wish to go on, to one of the two. */
export function extensionEffect(
  { id, pairId }: Extension,
  kind: 'ending.extension-asked' | 'ending.extension-answered',
  person: string,
): Effect {
  return {
    key: `pair/${pairId}/extension/${id}/${kind}/${person}`,
    kind,
    ids: { pair: pairId, extension: id, person },
    notBefore: null,
    expiresAt: null,
  };
}
