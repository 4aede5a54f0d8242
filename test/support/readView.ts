import type { ActionRef, Block, Button, FormView, MessageView } from '../../src/ports/view.ts';

function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'list':
      return [...block.items];
    case 'quote':
      return [block.text, block.by];
    case 'link':
      return [`${block.label} ${block.url}`];
    case 'image':
      return [block.alternative];
    case 'divider':
      return [];
    case 'buttons':
      return block.buttons.map(({ label }) => label);
    case 'line':
      return [block.text, block.button.label];
  }
}

/** Everything a reader of this view sees, a line each. */
export function textOf(view: MessageView): string {
  return [view.summary, ...view.blocks.flatMap(wordsOf)].join('\n');
}

export function buttonsOf(view: MessageView): readonly Button[] {
  return view.blocks.flatMap((block) => {
    if (block.kind === 'line') return [block.button];
    return block.kind === 'buttons' ? block.buttons : [];
  });
}

/** The action behind a button, found by its label. @throws naming the labels there are. */
export function actionOf(view: MessageView, label: string): ActionRef {
  const all = buttonsOf(view);
  const found = all.find((button) => button.label === label);
  if (!found) throw new Error(`no button “${label}”, only: ${all.map((button) => button.label).join(', ')}`);
  return found.action;
}

/** What is filled in, by field id. */
export function valuesOf(form: FormView): Readonly<Record<string, string | number | readonly string[] | null>> {
  return Object.fromEntries(form.fields.map((field) => [field.id, field.value]));
}

/** The errors beside the fields, by field id. */
export function errorsOf(form: FormView): Readonly<Record<string, string>> {
  return Object.fromEntries(form.fields.flatMap(({ id, error }) => (error === null ? [] : [[id, error]])));
}
