import type { FormAnswers } from '../../ports/view.ts';
import { type Envelope, unpackChoice } from './envelope.ts';

type FormEnvelope = Extract<Envelope, { kind: 'form' }>;

/** A card answers strings, `a,b` for several choices and `"3"` for a number; absent and empty ones become `null`. */
export function formAnswers(form: FormEnvelope, data: Readonly<Record<string, unknown>>): FormAnswers {
  return Object.fromEntries(form.fields.map((id) => [id, answer(form, id, data[id])]));
}

function answer(form: FormEnvelope, id: string, raw: unknown): FormAnswers[string] {
  const text = typeof raw === 'string' ? raw : typeof raw === 'number' ? String(raw) : '';
  if (form.lists.includes(id)) return text === '' ? [] : text.split(',').map(unpackChoice);
  if (text.trim() === '') return null;
  if (!form.numbers.includes(id)) return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}
