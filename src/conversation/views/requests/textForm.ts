import type { Block, Field, FormView } from '../../../ports/view.ts';

/** Longest text that a person can send to another here, in characters. */
export const longestText = 1000;

export interface TextForm {
  readonly form: string;
  readonly token: string;
  readonly title: string;
  readonly intro: readonly Block[];
  readonly field: { readonly id: string; readonly label: string; readonly hint: string; readonly required: boolean };
  readonly submit: string;
  readonly cancel: string;
  readonly value?: string | null;
  readonly error?: string | null;
}

/** A form of one text field: everything here that one person writes to another. */
export function textForm({ field, intro, value, error, ...form }: TextForm): FormView {
  const text: Field = {
    ...field,
    kind: 'text',
    multiline: true,
    maxLength: longestText,
    value: value ?? null,
    error: error ?? null,
  };
  return { ...form, intro, fields: [text] };
}
