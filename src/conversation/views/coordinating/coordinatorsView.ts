import type { Person } from '../../../core/people/person.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { FormView, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, line } from '../blocks.ts';

/** Who coordinates, and how that is changed. */
export function coordinatorsView(words: Words, { id, name }: Programme, people: readonly Person[]): MessageView {
  const summary = words.t('coordinating.people', { programme: words.label(name) });
  return {
    summary,
    blocks: [
      heading(summary),
      ...people.map((person) =>
        line(
          person.email === null ? person.name : `${person.name}, ${person.email}`,
          button(words.t('coordinating.people.remove'), does('coordinate.remove', `${id}/${person.id}`), 'danger', {
            title: words.t('coordinating.people.removeTitle'),
            text: words.t('coordinating.people.removeAsk', { name: person.name }),
            yes: words.t('coordinating.people.remove'),
            no: words.t('common.cancel'),
          }),
        ),
      ),
      buttons(button(words.t('coordinating.people.add'), does('coordinate.add', id))),
    ],
  };
}

export function addCoordinatorForm(
  words: Words,
  { id }: Programme,
  value: string | null,
  error: string | null,
): FormView {
  return {
    form: 'coordinate.add',
    token: id,
    title: words.t('coordinating.people.addTitle'),
    intro: [],
    fields: [
      {
        kind: 'text',
        id: 'email',
        label: words.t('coordinating.people.email'),
        hint: words.t('coordinating.people.hint'),
        required: true,
        error,
        multiline: false,
        maxLength: 200,
        value,
      },
    ],
    submit: words.t('common.save'),
    cancel: words.t('common.cancel'),
  };
}
