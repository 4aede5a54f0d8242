import type { Block, Field, FormView, MessageView } from '../ports/view.ts';

/** A message as a terminal shows it. */
export function plainMessage({ blocks }: MessageView): string {
  return blocks.flatMap(blockLines).join('\n');
}

/** A form as a terminal shows it: what is asked, and what is proposed. */
export function plainForm({ title, intro, fields, submit }: FormView): string {
  return [`[ ${title} ]`, ...intro.flatMap(blockLines), ...fields.flatMap(fieldLines), `( ${submit} )`].join('\n');
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`# ${block.text}`];
    case 'text':
      return [block.text];
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'quote':
      return [`“${block.text}” (${block.by})`];
    case 'link':
      return [`${block.label}: ${block.url}`];
    case 'image':
      return [block.alternative];
    case 'divider':
      return [''];
    case 'buttons':
      return [block.buttons.map(({ label }) => `( ${label} )`).join(' ')];
    default:
      return [];
  }
}

function fieldLines(field: Field): string[] {
  const hint = field.hint ? [`    ${field.hint}`] : [];
  return [`${field.label}${field.required ? ' *' : ''}`, ...hint, ...proposed(field)];
}

function proposed(field: Field): string[] {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.options.length > 8
        ? [`    ${field.options.length} …`]
        : [`    ${field.options.map(({ label }) => label).join(' / ')}`];
    default:
      return field.value === null ? [] : [`    ${field.value}`];
  }
}
