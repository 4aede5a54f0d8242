import type { FormAnswers } from '../../ports/view.ts';
import type { StateValue, ViewSubmissionPayload } from './payloads.ts';

/** The answers of a submitted modal by field id. */
export function toAnswers(view: ViewSubmissionPayload['view']): FormAnswers {
  return Object.fromEntries(
    Object.entries(view.state?.values ?? {}).flatMap(([field, byAction]) => {
      const [value] = Object.values(byAction);
      return value === undefined ? [] : [[field, toAnswer(value)]];
    }),
  );
}

function toAnswer(value: StateValue): FormAnswers[string] {
  switch (value.type) {
    case 'plain_text_input':
      return value.value == null || value.value.trim() === '' ? null : value.value;
    case 'number_input':
      return value.value == null || value.value === '' ? null : Number(value.value);
    case 'datepicker':
      return value.selected_date ?? null;
    case 'timepicker':
      return value.selected_time ?? null;
    case 'static_select':
    case 'radio_buttons':
      return value.selected_option?.value ?? null;
    case 'multi_static_select':
    case 'checkboxes':
      return (value.selected_options ?? []).map((option) => option.value);
  }
}
