import type { ChatControl } from '../chatWorld.ts';
import type { Playground, Seated, Side } from '../startPlayground.ts';

/** What the people of a tour remember from step to step. */
export interface Stage {
  readonly playground: Playground;
  readonly side: Side;
  readonly mentee: Seated;
  readonly mentor: Seated;
  /** The pair's own conversation, once it is there. */
  spaceId: string | null;
  /** The mentor's button as it was before it was pressed. */
  acceptControl: ChatControl | null;
}

export interface Step {
  readonly name: string;
  /** What it shows of what the source programmes require, such as `J7`. */
  readonly numbers: readonly string[];
  /** Throws with what was expected and what was seen. */
  readonly play: (stage: Stage) => Promise<void>;
}

/** @throws with `what` when `holds` is false. */
export function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
