import { note } from '../../conversation/views/note.ts';
import type { Pair } from '../../core/pairing/pair.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Reply } from '../../ports/reply.ts';
import type { Call } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { pairOf, partnerOf } from './pairOf.ts';

export interface Mine {
  readonly pair: Pair;
  readonly programme: Programme;
  readonly other: Person;
}

/** The pair, locked, if it is this person's; an ended one is answered here. */
export async function withMine(call: Call, pairId: string, deed: (mine: Mine) => Promise<Reply>): Promise<Reply> {
  await call.tx.pairs.lock(pairId);
  const whole = await pairOf(call, pairId);
  const other = whole && partnerOf(whole, call.person.id);
  if (!whole || !other) return notAllowed(call);
  if (whole.pair.state === 'ended') return { kind: 'answer', view: note(call.words.t('pairing.ended.already')) };
  return deed({ pair: whole.pair, programme: whole.programme, other });
}
