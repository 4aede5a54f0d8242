import type { Language } from '../../core/people/language.ts';
import { en, type TextKey } from './en/index.ts';
import { fr } from './fr/index.ts';

export const catalogues: Record<Language, Record<TextKey, string>> = { en, fr };
