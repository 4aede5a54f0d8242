import { z } from 'zod';

/** The key beside the inputs' ids in what a card sends back; no field id has an underscore. */
export const envelopeKey = '_rapport';

/**
 * What a control of ours carries. A form says which of its fields are lists and numbers, since a card answers strings
 * alone. Everything here passes through the person's client: it is looked at again at the moment of use.
 */
export const envelopeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('action'),
    verb: z.string().max(200),
    id: z.string().max(500),
    arg: z.string().max(2000),
  }),
  z.object({
    kind: z.literal('form'),
    form: z.string().max(200),
    token: z.string().max(4000),
    fields: z.array(z.string().max(200)).max(200),
    lists: z.array(z.string().max(200)).max(200),
    numbers: z.array(z.string().max(200)).max(200),
  }),
  z.object({ kind: z.literal('cancel') }),
]);

export type Envelope = z.infer<typeof envelopeSchema>;

/** A card joins several choices with commas, so a comma inside a value travels escaped. */
export function packChoice(value: string): string {
  return value.replace(/[%,]/g, encodeURIComponent);
}

export function unpackChoice(value: string): string {
  return value.replace(/%25|%2C/g, decodeURIComponent);
}
