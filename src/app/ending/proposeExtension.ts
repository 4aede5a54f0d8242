import type { Extension } from '../../core/ending/extension.ts';
import type { Pair } from '../../core/pairing/pair.ts';
import type { Call } from '../capability.ts';
import { extensionEffect } from './extensionEffect.ts';

/**
 * Whoever would like a pair to go on, one of the two or a coordinator, asks those of the two who have not said so; the
 * latest wish counts. The end stays as it is until both agree.
 */
export async function proposeExtension({ tx, now, person, newId }: Call, pair: Pair, months: number): Promise<void> {
  for (const open of (await tx.extensions.ofPair(pair.id)).filter(({ state }) => state === 'proposed')) {
    await tx.extensions.save({ ...open, state: 'declined' });
  }
  const wish: Extension = {
    ...{ id: newId('ext'), pairId: pair.id, months, proposedBy: person.id },
    state: 'proposed',
    createdAt: now,
  };
  await tx.extensions.save(wish);
  const asked = [pair.menteeId, pair.mentorId].filter((id) => id !== person.id);
  await tx.outbox.enqueue(
    asked.map((id) => extensionEffect(wish, 'ending.extension-asked', id)),
    now,
  );
}
