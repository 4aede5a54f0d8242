import type { LeftOut } from '../../../core/matching/cohort/cohortReport.ts';
import type { MoveCost } from '../../../core/matching/cohort/moveCost.ts';
import type { Words } from '../../text/words.ts';
import { ruleName, type Two } from './exclusionText.ts';

const rulesShown = 4;

/** Which rule or shortage left somebody without a mentor. */
export function leftOutText(words: Words, left: LeftOut): string {
  switch (left.why) {
    case 'no-mentors':
      return words.t('explain.left.no-mentors');
    case 'shortage':
      return words.t('explain.left.shortage', { suitable: left.suitable });
    case 'rules': {
      const counted = left.rules.slice(0, rulesShown).map(({ code, untold, mentors }) => {
        const rule = ruleName(words, code);
        return words.t('explain.ruleCount', {
          rule: untold ? words.t('explain.ruleUntold', { rule }) : rule,
          mentors,
        });
      });
      return words.t('explain.left.rules', { rules: counted.join('; ') });
    }
  }
}

/** What giving these two to each other would cost the cohort; `null` where there are no prices. */
export function moveText(words: Words, names: Two, move: MoveCost | null): string {
  switch (move?.why) {
    case undefined:
      return words.t('explain.move.stable');
    case 'together':
      return words.t('explain.move.together', { ...names });
    case 'not-possible':
      return words.t('explain.move.not-possible');
    case 'fewer':
      return words.t('explain.move.fewer');
    case 'costs':
      return words.t('explain.move.costs', { cost: Math.ceil(move.atLeast / 1000) });
  }
}
