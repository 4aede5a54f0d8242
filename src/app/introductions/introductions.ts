import type { Capability } from '../capability.ts';
import { answerNobody, openAnswer, submitAnswer } from './answerNetwork.ts';
import { askIntroduced, notNow } from './decideIntroduction.ts';
import { introductionEffects } from './introductionEffects.ts';
import { openNetwork, submitNetwork } from './network.ts';
import { submitSuggestion, suggestAction, suggestCommand } from './suggest.ts';

/** O8: colleagues suggest mentors to each other, of their own accord or because a mentee asks them. */
export const introductions: Capability = {
  commands: { suggest: suggestCommand },
  actions: {
    'introduction.suggest': suggestAction,
    'introduction.network': openNetwork,
    'introduction.answer': openAnswer,
    'introduction.none': answerNobody,
    'introduction.ask': askIntroduced,
    'introduction.not-now': notNow,
  },
  forms: {
    'introduction.suggest': submitSuggestion,
    'introduction.network': submitNetwork,
    'introduction.answer': submitAnswer,
  },
  effects: introductionEffects,
  due: {},
};
