import type { NextStepFacts } from '../../../core/people/nextSteps.ts';
import type { CommandName } from '../../commands.ts';

/** The words that are of use to one person, by what they are about. Nothing is offered that would be refused. */
export interface HelpTopics {
  readonly mentoring: readonly Topic[];
  readonly you: readonly Topic[];
}

export type Topic = Exclude<CommandName, 'home' | 'help' | 'coordinate' | 'explain'>;

export function helpTopics(facts: NextStepFacts): HelpTopics {
  const { parts, pairs, open, halfWay, awayUntil } = facts;
  const looksForMentor = parts.some((part) => part.isMentee && !part.hasMentor && part.route === 'choose');
  const paired = pairs.length > 0;
  return {
    mentoring: [
      ...(looksForMentor && awayUntil === null ? (['find'] as const) : []),
      ...(parts.some(({ isMentee, isMentor }) => isMentee || isMentor) ? (['requests'] as const) : []),
      ...(parts.some(({ introduces }) => introduces) ? (['suggest'] as const) : []),
      ...(paired ? (['pair', 'agreement', 'meet', 'goals', 'notes'] as const) : []),
    ],
    you: [
      ...(open.length > 0 || halfWay.length > 0 ? (['join'] as const) : []),
      'about',
      'profile',
      'link',
      ...(parts.length > 0 ? (['concern', 'away', 'quit', 'looked', 'export', 'erase'] as const) : []),
    ],
  };
}
