import type { Capability } from '../capability.ts';
import { agreementDue } from './agreementDue.ts';
import { agreementEffects } from './agreementEffects.ts';
import { confirmAgreement } from './confirmAgreement.ts';
import { agreementCommand, showAgreement } from './showAgreement.ts';
import { openAgreement, submitAgreement } from './writeAgreement.ts';

/** What two agree on: both fill it in, each confirms, a change needs both again. */
export const agreement: Capability = {
  commands: { agreement: agreementCommand },
  actions: {
    'agreement.show': showAgreement,
    'agreement.edit': openAgreement,
    'agreement.confirm': confirmAgreement,
  },
  forms: { agreement: submitAgreement },
  effects: agreementEffects,
  due: agreementDue,
};
