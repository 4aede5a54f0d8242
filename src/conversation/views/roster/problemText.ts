import type { RosterProblem } from '../../../core/roster/rosterProblem.ts';
import type { Words } from '../../text/words.ts';

/** What is wrong at one place of a roster, and what may have been meant. */
export function rosterProblemText(words: Words, { code, found, nearest }: RosterProblem): string {
  const meant = nearest === null ? '' : ` ${words.t('roster.problem.meant', { nearest })}`;
  switch (code) {
    case 'no-email-column':
      return words.t('roster.problem.noEmailColumn', { found });
    case 'no-name-column':
      return words.t('roster.problem.noNameColumn', { found });
    case 'unknown-column':
      return `${words.t('roster.problem.unknownColumn', { found })}${meant}`;
    case 'missing':
      return words.t('roster.problem.missing');
    case 'not-an-email':
      return words.t('roster.problem.notAnEmail', { found });
    case 'twice':
      return words.t('roster.problem.twice', { line: found });
    case 'unknown':
      return `${words.t('roster.problem.unknown', { found })}${meant}`;
    case 'not-a-role':
      return `${words.t('roster.problem.notARole', { found })}${meant}`;
    case 'not-a-date':
      return words.t('roster.problem.notADate', { found });
    case 'formula':
      return words.t('roster.problem.formula', { found });
    case 'own-manager':
      return words.t('roster.problem.ownManager');
    case 'manager-loop':
      return words.t('roster.problem.managerLoop', { found });
  }
}
