/**
 * What a person reads and presses, for no platform in particular. All strings are finished words in the reader's
 * language and are *plain text*: converters escape them, so nothing a person typed can become a mention, a link or markup.
 */

/** What a press means. `verb` is one of the conversation's; `id` is opaque and re-authorised at the moment of use. */
export interface ActionRef {
  readonly verb: string;
  readonly id: string;
  /** A further small argument, such as an answer; empty when there is none. */
  readonly arg: string;
}

export interface Button {
  readonly label: string;
  readonly action: ActionRef;
  readonly tone: 'primary' | 'danger' | 'plain';
  /** Asked before the press counts, for what cannot be undone. */
  readonly confirm: Confirmation | null;
}

export interface Confirmation {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone: 'plain' | 'strong' | 'quiet' }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Words a person wrote, shown as theirs. */
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'image'; readonly url: string; readonly alternative: string }
  | { readonly kind: 'divider' }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  /** How something stands, and the one thing to do about it beside it. */
  | { readonly kind: 'line'; readonly text: string; readonly button: Button };

export interface MessageView {
  /** One sentence that stands for the whole: notifications, screen readers, clients without blocks. */
  readonly summary: string;
  readonly blocks: readonly Block[];
}

interface FieldBase {
  /** Letters, digits and hyphens; the key of the answer. */
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  /** Why the last answer was not taken; shown beside the field, with the answer still in it. */
  readonly error: string | null;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type Field =
  | (FieldBase & {
      readonly kind: 'text';
      readonly multiline: boolean;
      readonly maxLength: number;
      readonly value: string | null;
    })
  | (FieldBase & {
      readonly kind: 'choice';
      readonly options: readonly Option[];
      readonly value: string | null;
      /** `menu` for long lists, `radio` for few. */
      readonly style: 'menu' | 'radio';
    })
  | (FieldBase & {
      readonly kind: 'choices';
      readonly options: readonly Option[];
      readonly value: readonly string[];
      readonly style: 'menu' | 'boxes';
    })
  /** `YYYY-MM-DD` */
  | (FieldBase & { readonly kind: 'date'; readonly value: string | null })
  /** `HH:MM` */
  | (FieldBase & { readonly kind: 'time'; readonly value: string | null })
  | (FieldBase & {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly value: number | null;
    });

export interface FormView {
  /** Which form this is; comes back with the answers. */
  readonly form: string;
  /** Opaque: which thing it is about; comes back with the answers and is re-authorised then. */
  readonly token: string;
  readonly title: string;
  readonly intro: readonly Block[];
  readonly fields: readonly Field[];
  readonly submit: string;
  readonly cancel: string;
}

/** Answers by field id. Absent or empty answers are `null`; numbers are numbers; `choices` are lists. */
export type FormAnswers = Readonly<Record<string, string | number | readonly string[] | null>>;
