import type { Field, Option } from '../../ports/view.ts';
import type { Element } from './element.ts';
import { packChoice } from './envelope.ts';
import { inertText } from './inertText.ts';
import { limits } from './limits.ts';
import type { TeamsWords } from './options.ts';
import { shorten } from './shorten.ts';

export type FieldWords = Pick<TeamsWords, 'needed' | 'numberNeeded'>;

/** A field of a form: its input, the hint under it, and why the last answer was not taken. */
export function toField(field: Field, max: number, words: FieldWords): readonly Element[] {
  const input = {
    ...toInput(field),
    id: field.id,
    label: shorten(field.label, limits.label),
    isRequired: field.required,
    // The client shows it beside an input that it does not let through; without one it would only mark the border.
    errorMessage: shorten(field.error ?? wanted(field, words), limits.label),
  };
  const hint =
    field.hint === null
      ? []
      : [{ ...inertText(shorten(field.hint, max), 'quiet'), id: `${field.id}-hint`, spacing: 'none' }];
  const error =
    field.error === null
      ? []
      : [{ ...inertText(shorten(field.error, max), 'error'), id: `${field.id}-error`, spacing: 'none' }];
  return [input, ...hint, ...error];
}

function wanted(field: Field, words: FieldWords): string {
  return field.kind === 'number' ? words.numberNeeded(field.min, field.max) : words.needed;
}

function toInput(field: Field): Element {
  switch (field.kind) {
    case 'text':
      return {
        type: 'Input.Text',
        isMultiline: field.multiline,
        maxLength: field.maxLength,
        ...value(field.value),
      };
    case 'choice':
      return {
        type: 'Input.ChoiceSet',
        style: field.style === 'radio' ? 'expanded' : menuStyle(field.options),
        wrap: true,
        choices: choices(field.options, (id) => id),
        ...value(field.value),
      };
    case 'choices':
      return {
        type: 'Input.ChoiceSet',
        isMultiSelect: true,
        style: field.style === 'boxes' ? 'expanded' : menuStyle(field.options),
        wrap: true,
        choices: choices(field.options, packChoice),
        ...value(field.value.length === 0 ? null : field.value.map(packChoice).join(',')),
      };
    case 'date':
      return { type: 'Input.Date', ...value(field.value) };
    case 'time':
      return { type: 'Input.Time', ...value(field.value) };
    case 'number':
      return { type: 'Input.Number', min: field.min, max: field.max, ...value(field.value) };
  }
}

function value(answer: string | number | null): object {
  return answer === null ? {} : { value: answer };
}

/** `filtered` lets one type to find ("Input.ChoiceSet", static typeahead). */
function menuStyle(options: readonly Option[]): 'compact' | 'filtered' {
  return options.length > limits.plainChoices ? 'filtered' : 'compact';
}

function choices(
  options: readonly Option[],
  pack: (value: string) => string,
): readonly { title: string; value: string }[] {
  return options.map((option) => ({ title: shorten(option.label, limits.label), value: pack(option.value) }));
}
