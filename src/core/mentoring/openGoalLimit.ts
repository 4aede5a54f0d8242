/** Goals of a pair that are open at once: more than these are no goals. */
export const openGoalLimit = 10;
