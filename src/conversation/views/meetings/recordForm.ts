import type { Label } from '../../../core/programme/label.ts';
import type { Block, Field, FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { quiet, strong, text } from '../blocks.ts';

/** One question of a record. The programme's own, or the product's where it has none. */
export interface RecordPart {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  readonly kind: 'text' | 'actions';
  readonly shared: boolean;
}

/** A programme's part before its words are chosen. */
export interface TemplatePart {
  readonly id: string;
  readonly label: Label;
  readonly hint: Label | null;
  readonly kind: 'text' | 'actions';
  readonly shared: boolean;
}

export interface RecordDraft {
  readonly token: string;
  readonly partner: string;
  readonly date: string;
  readonly parts: readonly RecordPart[];
  readonly values: Readonly<Record<string, string>>;
  /** What the other one has written meanwhile, by label; `null` when nothing came between. */
  readonly meanwhile: readonly { readonly label: string; readonly text: string }[] | null;
}

/** Characters of one answer. */
export const longestPart = 2000;

/** The parts to ask: the programme's, with a place for private notes in any case. */
export function recordParts(words: Words, template: readonly TemplatePart[]): RecordPart[] {
  const own: RecordPart[] = template.map(({ label, hint, ...part }) => ({
    ...part,
    label: words.label(label),
    hint: hint === null ? null : words.label(hint),
  }));
  const shared: RecordPart[] = [
    { id: 'talked', label: words.t('record.talked'), hint: null, kind: 'text', shared: true },
    {
      id: 'actions',
      label: words.t('record.actions'),
      hint: words.t('record.actionsHint'),
      kind: 'actions',
      shared: true,
    },
  ];
  const alone: RecordPart = { id: 'own', label: words.t('record.own'), hint: null, kind: 'text', shared: false };
  return [
    ...(own.some((part) => part.shared) ? own.filter((part) => part.shared) : shared),
    ...(own.some((part) => !part.shared) ? own.filter((part) => !part.shared) : [alone]),
  ];
}

/** A record to fill in. Who reads what stands at every field: shared ones first, then those for the writer alone. */
export function recordForm(words: Words, draft: RecordDraft): FormView {
  const { partner, parts, meanwhile } = draft;
  return {
    form: 'meetings.record',
    token: draft.token,
    title: words.t('record.title'),
    intro: [
      text(words.t('record.intro', { partner, date: draft.date })),
      ...(meanwhile === null ? [] : meanwhileBlocks(words, partner, meanwhile)),
    ],
    fields: parts.map((part): Field => {
      const reader = part.shared ? words.t('record.sharedMark') : words.t('record.privateMark');
      const who = part.shared ? words.t('record.sharedHint', { partner }) : words.t('record.privateHint');
      return {
        id: fieldOf(part),
        kind: 'text',
        label: words.t('record.field', { reader, label: part.label }),
        hint: part.hint === null ? who : `${who} ${part.hint}`,
        required: false,
        error: null,
        multiline: true,
        maxLength: longestPart,
        value: draft.values[fieldOf(part)] ?? null,
      };
    }),
    submit: words.t('common.save'),
    cancel: words.t('common.cancel'),
  };
}

/** The answer's key: the same id may stand for a shared and for a private part. */
export const fieldOf = ({ id, shared }: Pick<RecordPart, 'id' | 'shared'>): string =>
  `${shared ? 'both' : 'own'}-${id}`;

function meanwhileBlocks(words: Words, partner: string, meanwhile: NonNullable<RecordDraft['meanwhile']>): Block[] {
  return [
    strong(words.t('record.meanwhile', { partner })),
    ...meanwhile.map(({ label, text: what }): Block => ({ kind: 'quote', text: what, by: label })),
    quiet(words.t('record.meanwhileNext')),
  ];
}
