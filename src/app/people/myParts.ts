import type { Call } from '../capability.ts';
import type { Part } from '../partsAs.ts';

/** Everything this person takes part in, in the order of the programmes. */
export async function myParts({ tx, person, programmes }: Call): Promise<Part[]> {
  const mine = await tx.participations.of(person.id);
  return programmes.all.flatMap((programme) => {
    const participation = mine.find((part) => part.programmeId === programme.id && part.state === 'active');
    return participation ? [{ programme, participation }] : [];
  });
}

/** One of them; `null` when they take no part in it. */
export async function myPart(call: Call, programmeId: string): Promise<Part | null> {
  return (await myParts(call)).find(({ programme }) => programme.id === programmeId) ?? null;
}
