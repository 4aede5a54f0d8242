import { z } from 'zod';

/** The languages the product speaks. Adding one means adding a catalogue beside `conversation/text/en`. */
export const languages = ['en', 'fr'] as const;

export const languageSchema = z.enum(languages);

export type Language = z.infer<typeof languageSchema>;
