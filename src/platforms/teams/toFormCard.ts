import type { Field, FormView } from '../../ports/view.ts';
import { type AdaptiveCard, card } from './element.ts';
import { type Envelope, envelopeKey } from './envelope.ts';
import { fitCard } from './fitCard.ts';
import { limits } from './limits.ts';
import { shorten } from './shorten.ts';
import { toElements } from './toElements.ts';
import { type FieldWords, toField } from './toField.ts';

/** A form as a card with inputs inside, which every client has. Throws `refused` when it cannot be made small enough. */
export function toFormCard(form: FormView, words: FieldWords): AdaptiveCard {
  return fitCard((max) =>
    card(shorten(form.title, limits.summary), [
      ...toElements({ kind: 'heading', text: form.title }, max),
      ...form.intro.flatMap((block) => toElements(block, max)),
      ...form.fields.flatMap((field) => toField(field, max, words)),
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.Submit',
            title: shorten(form.submit, limits.buttonTitle),
            style: 'positive',
            data: { [envelopeKey]: formEnvelope(form) },
          },
          {
            type: 'Action.Submit',
            title: shorten(form.cancel, limits.buttonTitle),
            associatedInputs: 'none',
            data: { [envelopeKey]: { kind: 'cancel' } satisfies Envelope },
          },
        ],
      },
    ]),
  );
}

function formEnvelope(form: FormView): Envelope {
  const ids = (kind: Field['kind']) => form.fields.filter((field) => field.kind === kind).map((field) => field.id);
  return {
    kind: 'form',
    form: form.form,
    token: form.token,
    fields: form.fields.map((field) => field.id),
    lists: ids('choices'),
    numbers: ids('number'),
  };
}
