interface Waiting {
  readonly kind: string;
  readonly subject: string;
  /** Whether this transaction may take its subject. */
  readonly mine: boolean;
  readonly availableAt: Date;
  readonly sequence: bigint;
}

/** Up to `limit`, one of each kind in turn, oldest first, and one of each subject. */
export function takeTurns<T extends Waiting>(waiting: readonly T[], limit: number): T[] {
  const inOrder = waiting.filter(({ mine }) => mine).sort(byAge);
  const subjects = new Set<string>();
  const turns = new Map<string, number>();
  const queue: { readonly item: T; readonly turn: number }[] = [];
  for (const item of inOrder) {
    if (subjects.has(item.subject)) continue;
    subjects.add(item.subject);
    const turn = turns.get(item.kind) ?? 0;
    turns.set(item.kind, turn + 1);
    queue.push({ item, turn });
  }
  return queue
    .sort((a, b) => a.turn - b.turn)
    .slice(0, limit)
    .map(({ item }) => item);
}

function byAge(a: Waiting, b: Waiting): number {
  return a.availableAt.getTime() - b.availableAt.getTime() || (a.sequence < b.sequence ? -1 : 1);
}
