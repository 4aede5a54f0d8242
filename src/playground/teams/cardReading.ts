import { z } from 'zod';
import type { ChatField } from '../chatWorld.ts';
import { type CardElement, elementSchema, everything, insideOf, textOf } from './cardElement.ts';

/** A card as a person meets it: what is folded away is not there. */
export interface ReadCard {
  readonly texts: readonly string[];
  /** Actions on the screen. */
  readonly actions: readonly CardElement[];
  readonly fields: readonly ChatField[];
}

export function readCard(content: unknown): ReadCard {
  const parsed = elementSchema.safeParse(content);
  if (!parsed.success) return { texts: [], actions: [], fields: [] };
  const shown = visible(parsed.data);
  return {
    texts: shown.flatMap(reading),
    actions: shown.filter((element) => element.type.startsWith('Action.')),
    fields: shown.filter((element) => element.type.startsWith('Input.')).map((input) => toField(input, shown)),
  };
}

/** The element that a press on an action comes to: what asks first is answered with its first button. */
export function followed(content: unknown, action: CardElement): CardElement {
  const card = elementSchema.safeParse(content);
  if (!card.success) return action;
  const targets = z
    .array(z.union([z.string(), z.object({ elementId: z.string() })]))
    .catch([])
    .parse(action.targetElements);
  const ids = targets.map((target) => (typeof target === 'string' ? target : target.elementId));
  const unfolded =
    action.type === 'Action.ShowCard'
      ? everything(action)
      : everything(card.data)
          .filter((element) => ids.includes(textOf(element, 'id')))
          .flatMap(everything);
  return unfolded.find(({ type }) => type === 'Action.Submit' || type === 'Action.Execute') ?? action;
}

/** What the inputs of a card say before anybody touched them. */
export function initialInputs(content: unknown): Readonly<Record<string, string>> {
  const parsed = elementSchema.safeParse(content);
  if (!parsed.success) return {};
  const inputs = everything(parsed.data).filter((element) => element.type.startsWith('Input.'));
  return Object.fromEntries(inputs.map((input) => [textOf(input, 'id'), valueOfInput(input)]));
}

function visible(element: CardElement): readonly CardElement[] {
  if (element.isVisible === false) return [];
  return [element, ...(element.type === 'Action.ShowCard' ? [] : insideOf(element).flatMap(visible))];
}

function reading(element: CardElement): readonly string[] {
  switch (element.type) {
    case 'TextBlock':
      return [textOf(element, 'text')];
    case 'RichTextBlock':
      return [
        insideOf(element)
          .map((run) => textOf(run, 'text'))
          .join(''),
      ];
    case 'Image':
      return [textOf(element, 'altText')];
    case 'FactSet':
      return z
        .array(z.object({ title: z.string(), value: z.string() }))
        .catch([])
        .parse(element.facts)
        .flatMap(({ title, value }) => [title, value]);
    default:
      return element.type.startsWith('Input.') ? [textOf(element, 'label')] : [];
  }
}

const choiceSchema = z.array(z.object({ title: z.string(), value: z.string() })).catch([]);

function toField(input: CardElement, shown: readonly CardElement[]): ChatField {
  const id = textOf(input, 'id');
  const kind = kindOf(input);
  const beside = (what: string) => {
    const found = shown.find((element) => textOf(element, 'id') === `${id}-${what}`);
    return found === undefined ? null : reading(found).join(' ');
  };
  const value = valueOfInput(input);
  return {
    id,
    label: textOf(input, 'label'),
    kind,
    required: input.isRequired === true,
    options: choiceSchema.parse(input.choices).map((choice) => ({ value: choice.value, label: choice.title })),
    value: kind === 'choices' ? value.split(',').filter((one) => one !== '') : value === '' ? null : value,
    error: beside('error'),
    hint: beside('hint'),
    multiline: input.isMultiline === true,
  };
}

function kindOf(input: CardElement): ChatField['kind'] {
  switch (input.type) {
    case 'Input.ChoiceSet':
      return input.isMultiSelect === true ? 'choices' : 'choice';
    case 'Input.Date':
      return 'date';
    case 'Input.Time':
      return 'time';
    case 'Input.Number':
      return 'number';
    default:
      return 'text';
  }
}

function valueOfInput(input: CardElement): string {
  return z
    .union([z.string(), z.number().transform(String)])
    .catch('')
    .parse(input.value);
}
