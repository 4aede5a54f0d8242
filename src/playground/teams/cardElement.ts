import { z } from 'zod';

/** Any part of an Adaptive Card, looked at by its type. */
export const elementSchema = z.looseObject({ type: z.string() });

export type CardElement = z.infer<typeof elementSchema>;

const list = z.array(elementSchema).catch([]);

/** The elements directly inside one: a card's body, a container's items, a set's columns, a show-card's card. */
export function insideOf(element: CardElement): readonly CardElement[] {
  return [
    ...list.parse(element.body),
    ...list.parse(element.items),
    ...list.parse(element.columns),
    ...list.parse(element.inlines),
    ...list.parse(element.images),
    ...list.parse(element.actions),
    ...elementSchema.array().catch([]).parse([element.card]),
  ];
}

/** Depth first, in reading order, the element itself first. */
export function everything(element: CardElement): readonly CardElement[] {
  return [element, ...insideOf(element).flatMap(everything)];
}

export function textOf(element: CardElement, key: string): string {
  return z.string().catch('').parse(element[key]);
}
