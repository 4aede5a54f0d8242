import type { Capability } from '../capability.ts';
import { answerCheckIn } from './answerCheckIn.ts';
import { checkInDue } from './checkInDue.ts';
import { checkInCardUpdate, checkInPrompt } from './checkInEffects.ts';
import { openGoal, openNewGoal, submitGoal } from './editGoals.ts';
import { goalsInviteDue, goalsInvitePrompt, goalToAgreePrompt } from './goalEffects.ts';
import { answerReview, goalReviewDue, goalReviewPrompt, goalReviewUpdate } from './goalReview.ts';
import { agreeToGoal, openProgress, setGoalState, showHistory, submitProgress } from './moveGoal.ts';
import { goalsCommand, openGoals } from './showGoals.ts';

/** What keeps a pair going: check-ins, goals and their reviews. */
export const keeping: Capability = {
  commands: { goals: goalsCommand },
  actions: {
    'keeping.answer': answerCheckIn,
    'keeping.goals': openGoals,
    'keeping.goal-add': openNewGoal,
    'keeping.goal-edit': openGoal,
    'keeping.goal-state': setGoalState,
    'keeping.goal-agree': agreeToGoal,
    'keeping.goal-progress': openProgress,
    'keeping.goal-history': showHistory,
    'keeping.review': answerReview,
  },
  forms: { 'keeping.goal': submitGoal, 'keeping.goal-progress': submitProgress },
  effects: {
    'keeping.check-in': checkInPrompt,
    'keeping.check-in-card': checkInCardUpdate,
    'keeping.goal-agree': goalToAgreePrompt,
    'keeping.goals-invite': goalsInvitePrompt,
    'keeping.goal-review': goalReviewPrompt,
    'keeping.goal-review-card': goalReviewUpdate,
  },
  due: {
    'check-in': checkInDue,
    'goal-review': goalReviewDue,
    'goals-invite': goalsInviteDue,
  },
};
