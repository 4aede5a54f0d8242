import type { Tip } from '../../core/programme/tips.ts';
import type { Effect } from '../../ports/effect.ts';

/** An effect that carries a tip, where there is one. */
export const withTip = (effect: Effect, tip: Tip | null): Effect =>
  tip === null ? effect : { ...effect, ids: { ...effect.ids, tip: tip.id } };
