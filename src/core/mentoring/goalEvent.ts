export const goalEventKinds = ['written', 'changed', 'agreed', 'progress', 'open', 'done', 'dropped'] as const;

/** One step in the history of a goal. Its words are not kept: what it said before is nobody's concern any more. */
export interface GoalEvent {
  readonly id: string;
  readonly goalId: string;
  readonly kind: (typeof goalEventKinds)[number];
  /** Per cent, as it was then. */
  readonly progress: number;
  readonly by: string;
  readonly at: Date;
}
