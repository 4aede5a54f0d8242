import type { Programme } from '../../core/programme/programme.ts';
import type { Tip } from '../../core/programme/tips.ts';

/** A tip that an effect names; `null` for none, or one the programme has dropped meanwhile. */
export function tipById({ tips }: Programme, id: string | undefined): Tip | null {
  return tips.find((tip) => tip.id === id) ?? null;
}
