import type { Field } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';

/** What is filled in, as it is read rather than typed; `null` where nothing is. */
export function fieldText(words: Words, field: Field): string | null {
  switch (field.kind) {
    case 'choice':
      return field.options.find(({ value }) => value === field.value)?.label ?? null;
    case 'choices': {
      const chosen = field.options.filter(({ value }) => field.value.includes(value));
      return chosen.length === 0 ? null : chosen.map(({ label }) => label).join(' · ');
    }
    case 'date':
      return field.value === null ? null : words.day(field.value);
    case 'text':
    case 'time':
      return field.value;
    case 'number':
      return field.value === null ? null : String(field.value);
  }
}
