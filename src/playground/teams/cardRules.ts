import { type CardElement, elementSchema, everything, insideOf, textOf } from './cardElement.ts';

/** "Cards and dialogs reference": what Teams draws of Adaptive Cards up to 1.5. */
const drawn = new Set([
  'AdaptiveCard',
  'TextBlock',
  'RichTextBlock',
  'TextRun',
  'Image',
  'ImageSet',
  'Media',
  'Container',
  'ColumnSet',
  'Column',
  'FactSet',
  'ActionSet',
  'Table',
  'Input.Text',
  'Input.Number',
  'Input.Date',
  'Input.Time',
  'Input.Toggle',
  'Input.ChoiceSet',
  'Action.OpenUrl',
  'Action.Submit',
  'Action.ShowCard',
  'Action.ToggleVisibility',
  'Action.Execute',
]);

/** "Format your bot messages" gives a message 100 KB in UTF-16, the card and everything round it. */
const maxBytes = 50_000;

/** What is wrong with a card, as the connector's error code, or `null`. */
export function wrongWithCard(content: unknown): { readonly code: string; readonly message: string } | null {
  const parsed = elementSchema.safeParse(content);
  if (!parsed.success || parsed.data.type !== 'AdaptiveCard') return bad('The attachment is not an AdaptiveCard.');
  if (Buffer.byteLength(JSON.stringify(content)) > maxBytes) {
    return { code: 'MessageSizeTooBig', message: 'Message size too large.' };
  }
  const card = parsed.data;
  if (!/^1\.[0-5]$/.test(textOf(card, 'version'))) return bad('The card version is not supported.');
  const all = everything(card);
  const unknown = all.find((element) => !drawn.has(element.type));
  if (unknown !== undefined) return bad(`Unknown element ${unknown.type}.`);
  const inputs = all.filter((element) => element.type.startsWith('Input.'));
  if (inputs.some((input) => textOf(input, 'id') === '')) return bad('An input has no id.');
  const ids = all.map((element) => textOf(element, 'id')).filter((id) => id !== '');
  if (new Set(ids).size < ids.length) return bad('Two elements have the same id.');
  const wrong = all.find((element) => !complete(element));
  return wrong === undefined ? null : bad(`Incomplete element ${wrong.type}.`);
}

/** The properties that the schema requires. */
function complete(element: CardElement): boolean {
  switch (element.type) {
    case 'TextBlock':
    case 'TextRun':
      return textOf(element, 'text') !== '';
    case 'Image':
    case 'Action.OpenUrl':
      return /^https?:|^data:image\//.test(textOf(element, 'url'));
    case 'ActionSet':
    case 'RichTextBlock':
    case 'Container':
      return insideOf(element).length > 0;
    case 'Input.ChoiceSet':
      return Array.isArray(element.choices);
    case 'Action.Submit':
    case 'Action.Execute':
      return textOf(element, 'title') !== '';
    case 'Action.ToggleVisibility':
      return Array.isArray(element.targetElements) && element.targetElements.length > 0;
    default:
      return true;
  }
}

function bad(message: string) {
  return { code: 'BadArgument', message };
}
