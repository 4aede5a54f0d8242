import type { Role } from '../../../core/people/participation.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { FormAnswers, FormView } from '../../../ports/view.ts';
import type { JoiningErrors } from '../../flows/joiningErrors.ts';
import type { Screen } from '../../flows/joiningScreens.ts';
import type { Words } from '../../text/words.ts';
import { joiningField } from './joiningField.ts';
import { joiningToken } from './joiningForm.ts';

export interface Section {
  readonly programme: Programme;
  readonly roles: readonly Role[];
  readonly screen: Screen;
  readonly filled: FormAnswers;
  readonly errors: JoiningErrors;
}

/** One section of a profile, to be changed. */
export function sectionForm(words: Words, { programme, roles, screen, filled, errors }: Section, now: Date): FormView {
  return {
    form: 'joining.section',
    token: joiningToken(programme.id, screen.id),
    title: words.t('joining.editTitle'),
    intro: [],
    fields: screen.inputs.map((input) =>
      joiningField({ words, programme, roles, now }, input, filled[input] ?? null, errors[input] ?? null),
    ),
    submit: words.t('common.save'),
    cancel: words.t('common.cancel'),
  };
}
