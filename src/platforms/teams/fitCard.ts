import { PlatformError } from '../../ports/platformError.ts';
import type { AdaptiveCard } from './element.ts';
import { limits } from './limits.ts';

/** UTF-8 bytes of the card as it is sent. */
export function cardBytes(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}

/**
 * Draws a card with ever shorter texts until it is small enough: what is shortened shows "…".
 * Throws `refused` when choices and buttons alone are more than Teams takes.
 */
export function fitCard(draw: (max: number) => AdaptiveCard): AdaptiveCard {
  for (let max: number = limits.text; max >= 60; max = Math.floor(max / 2)) {
    const card = draw(max);
    if (cardBytes(card) <= limits.cardBytes) return card;
  }
  const card = draw(60);
  if (cardBytes(card) > limits.cardBytesMax) throw new PlatformError('refused', 'card_too_large');
  return card;
}
