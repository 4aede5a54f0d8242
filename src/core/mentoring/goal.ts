/** The parts of a SMART goal beside what it says and by when, and where it leads. Each is optional, and confidential. */
export const goalParts = ['measurable', 'achievable', 'relevant', 'strategies', 'opportunities'] as const;
export type GoalPart = (typeof goalParts)[number];

/** How far a goal has come, in per cent. */
export const goalProgress = [0, 25, 50, 75, 100] as const;

/** A goal of a pair's mentee. `text` (the specific part) and the other parts are confidential to the two. */
export interface Goal extends Readonly<Record<GoalPart, string | null>> {
  readonly id: string;
  readonly pairId: string;
  readonly text: string;
  /** Local calendar date, `YYYY-MM-DD`. */
  readonly by: string | null;
  readonly state: 'open' | 'done' | 'dropped';
  /** Per cent. */
  readonly progress: number;
  readonly menteeAgreedAt: Date | null;
  readonly mentorAgreedAt: Date | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What a goal is before anything but its sentence is written. */
export const bareGoal = {
  measurable: null,
  achievable: null,
  relevant: null,
  strategies: null,
  opportunities: null,
  progress: 0,
  menteeAgreedAt: null,
  mentorAgreedAt: null,
} as const;
