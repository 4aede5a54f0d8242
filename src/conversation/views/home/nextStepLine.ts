import type { NextStep } from '../../../core/people/nextSteps.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { ActionRef, Button } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does } from '../blocks.ts';

export interface StepLine {
  readonly line: string;
  /** `null` where there is nothing to do but wait. */
  readonly button: Button | null;
}

/** One next step in words, with the button that takes it. */
export function nextStepLine(words: Words, step: NextStep, programmes: readonly Programme[]): StepLine {
  const command = (name: string): ActionRef => does('command', '', name);
  const name = (id: string) => {
    const programme = programmes.find((one) => one.id === id);
    return programme ? words.label(programme.name) : id;
  };
  switch (step.code) {
    case 'join':
      return { line: words.t('home.join'), button: button(words.t('home.joinButton'), command('join')) };
    case 'resume':
      return {
        line: words.t('home.resume', { programme: name(step.programmeId) }),
        button: button(words.t('joining.goOn'), does('joining.start', step.programmeId)),
      };
    case 'back':
      return {
        line: words.t('home.away', { date: words.day(step.until), offered: String(step.offered) }),
        button: button(words.t('home.iAmBack'), command('away back')),
      };
    case 'answer':
      return {
        line: words.t('home.answer', { count: step.count }),
        button: button(words.t('home.answerButton'), command('requests')),
      };
    case 'confirm':
      return {
        line: words.t('joining.claim.list', { count: step.count }),
        button: button(words.t('home.confirmButton'), does('joining.claims')),
      };
    case 'pair':
      return {
        line: words.t('home.pair', { partner: step.partner, role: step.role }),
        button: button(words.t('home.pairButton', { partner: step.partner }), command('pair')),
      };
    case 'agreement':
      return {
        line: words.t('home.agreement', { partner: step.partner, missing: step.missing }),
        button: button(words.t('home.agreementButton'), does('agreement.show', step.pairId)),
      };
    case 'goals':
      return {
        line: words.t('home.goals', { partner: step.partner, missing: step.missing }),
        button: button(words.t('home.goalsButton'), does('keeping.goals', step.pairId)),
      };
    case 'find':
      return {
        line: words.t('home.find', { programme: name(step.programmeId) }),
        button: button(words.t('joining.done.findButton'), command('find')),
      };
    case 'wait':
      return {
        line: words.t('home.wait', { open: step.open, more: step.more }),
        button: button(words.t('home.waitButton'), command('requests')),
      };
    case 'introduced':
      return { line: words.t('joining.done.assigned'), button: null };
    case 'claim-waiting':
      return { line: words.t('home.claimWaiting', { programme: name(step.programmeId) }), button: null };
    case 'take-again':
      return {
        line: words.t('home.notTaking', { programme: name(step.programmeId), offered: String(step.offered) }),
        button: button(words.t('requests.openAgain'), does('request.open-again', step.programmeId)),
      };
    case 'ready':
      return {
        line:
          step.places === null
            ? words.t('home.readyForAny', { programme: name(step.programmeId) })
            : words.t('home.ready', { programme: name(step.programmeId), places: step.places }),
        button: null,
      };
    case 'coordinate':
      return { line: words.t('home.coordinate'), button: null };
  }
}
