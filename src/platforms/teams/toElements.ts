import type { Block, Button } from '../../ports/view.ts';
import type { Element } from './element.ts';
import { type Envelope, envelopeKey } from './envelope.ts';
import { inertText, textRun } from './inertText.ts';
import { limits } from './limits.ts';
import { shorten } from './shorten.ts';

const styles = { primary: 'positive', danger: 'destructive', plain: 'default' } as const;

/** One block of a view as elements of a card; texts are cut at `max` characters. */
export function toElements(block: Block, max: number): readonly Element[] {
  switch (block.kind) {
    case 'heading':
      return [heading(shorten(block.text, max))];
    case 'text':
      return [inertText(shorten(block.text, max), block.tone)];
    case 'facts':
      return block.facts.map((fact) => ({
        type: 'ColumnSet',
        spacing: 'small',
        columns: [
          { type: 'Column', width: 1, items: [inertText(shorten(fact.label, max), 'strong')] },
          { type: 'Column', width: 2, items: [inertText(shorten(fact.value, max))] },
        ],
      }));
    case 'list':
      return block.items.map((item) => ({ ...inertText(`•\u00a0${shorten(item, max)}`), spacing: 'small' }));
    case 'quote':
      return [
        {
          type: 'Container',
          style: 'emphasis',
          items: [inertText(shorten(block.text, max), 'quoted'), inertText(shorten(block.by, max), 'quiet')],
        },
      ];
    case 'link':
      return [
        {
          type: 'ActionSet',
          actions: [{ type: 'Action.OpenUrl', title: shorten(block.label, limits.buttonTitle), url: block.url }],
        },
      ];
    case 'image':
      return [{ type: 'Image', url: block.url, altText: shorten(block.alternative, limits.label) }];
    case 'divider':
      return [{ type: 'Container', separator: true, items: [inertText('\u00a0', 'quiet')] }];
    case 'buttons':
      return rows(block.buttons).flatMap((row) => [
        { type: 'ActionSet', actions: row.map(toAction) },
        ...row.flatMap(confirmation),
      ]);
    case 'line':
      return [
        {
          type: 'ColumnSet',
          spacing: 'small',
          columns: [
            {
              type: 'Column',
              width: 'stretch',
              verticalContentAlignment: 'center',
              items: [inertText(shorten(block.text, max))],
            },
            {
              type: 'Column',
              width: 'auto',
              verticalContentAlignment: 'center',
              items: [{ type: 'ActionSet', actions: [toAction(block.button)] }],
            },
          ],
        },
        ...confirmation(block.button),
      ];
  }
}

/** The heading style needs a TextBlock, which reads Markdown: words that could be any get bold letters instead. */
function heading(text: string): Element {
  const look = { size: 'medium', weight: 'bolder' };
  // A client may make a link of what looks like an address.
  return /^(?!.*(?::\/\/|www\.))\p{L}[\p{L}\p{M}\p{N}\p{Zs}.,:;!?'’"«»()…–—/-]*$/u.test(text)
    ? { type: 'TextBlock', style: 'heading', text, wrap: true, ...look }
    : { type: 'RichTextBlock', inlines: [{ ...textRun(text), ...look }] };
}

function rows<T>(items: readonly T[]): readonly T[][] {
  const count = Math.ceil(items.length / limits.buttonsInRow);
  return Array.from({ length: count }, (_, row) =>
    items.slice(row * limits.buttonsInRow, (row + 1) * limits.buttonsInRow),
  );
}

/** `Action.Submit` works in every client; what cannot be undone unfolds its question first. */
function toAction(button: Button): Element {
  const title = shorten(button.label, limits.buttonTitle);
  return button.confirm === null ? submit(button, title) : unfold(button, title);
}

/** The question under the buttons, folded until its button is pressed; "no" folds it again. */
function confirmation(button: Button): readonly Element[] {
  if (button.confirm === null) return [];
  const { title, text, yes, no } = button.confirm;
  return [
    {
      type: 'Container',
      id: questionId(button),
      style: 'emphasis',
      isVisible: false,
      items: [
        inertText(shorten(title, limits.label), 'strong'),
        inertText(shorten(text, limits.text)),
        {
          type: 'ActionSet',
          actions: [
            submit(button, shorten(yes, limits.buttonTitle)),
            unfold({ ...button, tone: 'plain' }, shorten(no, limits.buttonTitle)),
          ],
        },
      ],
    },
  ];
}

function submit({ action, tone }: Button, title: string): Element {
  const envelope: Envelope = { kind: 'action', verb: action.verb, id: action.id, arg: action.arg };
  return {
    type: 'Action.Submit',
    title,
    style: styles[tone],
    associatedInputs: 'none',
    data: { [envelopeKey]: envelope },
  };
}

function unfold(button: Button, title: string): Element {
  return {
    type: 'Action.ToggleVisibility',
    title,
    style: styles[button.tone],
    targetElements: [questionId(button)],
  };
}

function questionId({ action }: Button): string {
  return `ask:${action.verb}:${action.id}:${action.arg}`;
}
