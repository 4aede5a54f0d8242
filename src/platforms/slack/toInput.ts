import type { types } from '@slack/bolt';
import type { Field } from '../../ports/view.ts';
import { limits } from './limits.ts';
import { plainText } from './plainText.ts';
import { shorten } from './shorten.ts';
import { toOption, toOptions } from './toOptions.ts';

/** The `action_id` of every field's element; the field's own id is the `block_id`. */
export const inputActionId = 'value';

/** An input with what is in it, and below it the reason why the last answer was not taken. */
export function toInput(field: Field): types.KnownBlock[] {
  const element = toElement(field);
  const label = plainText(field.label, limits.inputLabel);
  const error: types.KnownBlock[] =
    field.error === null ? [] : [{ type: 'context', elements: [plainText(`⚠ ${field.error}`, limits.contextText)] }];
  if (element === null) return [{ type: 'section', text: label }, ...error];
  return [
    {
      type: 'input',
      block_id: field.id,
      label,
      element,
      optional: !field.required,
      ...(field.hint === null || field.hint === '' ? {} : { hint: plainText(field.hint, limits.inputHint) }),
    },
    ...error,
  ];
}

/** `null` for a choice without options, which Slack refuses to draw. */
function toElement(field: Field): types.InputBlock['element'] | null {
  const action_id = inputActionId;
  switch (field.kind) {
    case 'text': {
      const max_length = Math.min(field.maxLength, limits.textInput);
      return {
        type: 'plain_text_input',
        action_id,
        multiline: field.multiline,
        max_length,
        ...(field.value === null ? {} : { initial_value: shorten(field.value, max_length) }),
      };
    }
    case 'choice': {
      if (field.options.length === 0) return null;
      const chosen = field.options.find((option) => option.value === field.value);
      const initial = chosen === undefined ? {} : { initial_option: toOption(chosen) };
      return field.style === 'radio' && field.options.length <= limits.boxes
        ? { type: 'radio_buttons', action_id, options: field.options.map(toOption), ...initial }
        : { type: 'static_select', action_id, ...toOptions(field.options), ...initial };
    }
    case 'choices': {
      if (field.options.length === 0) return null;
      const chosen = field.options.filter((option) => field.value.includes(option.value));
      const initial = chosen.length === 0 ? {} : { initial_options: chosen.map(toOption) };
      return field.style === 'boxes' && field.options.length <= limits.boxes
        ? { type: 'checkboxes', action_id, options: field.options.map(toOption), ...initial }
        : { type: 'multi_static_select', action_id, ...toOptions(field.options), ...initial };
    }
    case 'date':
      return { type: 'datepicker', action_id, ...(field.value === null ? {} : { initial_date: field.value }) };
    case 'time':
      return { type: 'timepicker', action_id, ...(field.value === null ? {} : { initial_time: field.value }) };
    case 'number':
      return {
        type: 'number_input',
        action_id,
        is_decimal_allowed: false,
        min_value: String(field.min),
        max_value: String(field.max),
        ...(field.value === null ? {} : { initial_value: String(field.value) }),
      };
  }
}
