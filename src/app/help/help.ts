import type { Capability } from '../capability.ts';
import { concernCommand, concernEffects, openAnswer, submitAnswer, submitConcern } from './concern.ts';
import { answerExpert, expertEffects, openExpert, submitExpert } from './expert.ts';
import { ownPrompt, ownPromptDue, tipEffect } from './ownPrompts.ts';
import { pairedTipDue } from './pairedTips.ts';
import { startingTipDue, startingTipEffect } from './startingTips.ts';

/** Help at the right moment: tips, somebody who knows the subject, and a private word to a coordinator. */
export const help: Capability = {
  commands: { concern: concernCommand },
  actions: { 'concern.answer': openAnswer, 'expert.ask': openExpert, 'expert.answer': answerExpert },
  forms: { 'concern.write': submitConcern, 'concern.answer': submitAnswer, 'expert.ask': submitExpert },
  effects: {
    ...concernEffects,
    ...expertEffects,
    'help.tip': tipEffect,
    'help.own-prompt': ownPrompt,
    'help.starting-tip': startingTipEffect,
  },
  due: { 'own-prompt': ownPromptDue, 'starting-tip': startingTipDue, 'paired-tip': pairedTipDue },
};
