import type { types } from '@slack/bolt';
import type { FormView } from '../../ports/view.ts';
import { limits } from './limits.ts';
import { plainText } from './plainText.ts';
import { toBlocks } from './toBlocks.ts';
import { toInput } from './toInput.ts';

/** A modal: the form's name is its `callback_id`, its token travels in `private_metadata`. */
export function toModal(form: FormView): types.ModalView {
  if (form.token.length > limits.privateMetadata) throw new RangeError('A form cannot carry that much');
  const inputs = form.fields.flatMap(toInput);
  return {
    type: 'modal',
    callback_id: form.form,
    private_metadata: form.token,
    title: plainText(form.title, limits.viewTitle),
    submit: plainText(form.submit, limits.viewButton),
    close: plainText(form.cancel, limits.viewButton),
    blocks: [...toBlocks(form.intro, limits.viewBlocks - inputs.length), ...inputs],
  };
}
