import type { Language } from '../../core/people/language.ts';
import { dataNames as frenchNames } from './fr/dataNames.ts';
import { dataPurposes as frenchPurposes } from './fr/dataPurposes.ts';

export interface DataWords {
  /** What a column of the database is called. */
  readonly name: (column: string) => string;
  /** What a column is for, by the English sentence of the register: that stays the only source. */
  readonly purpose: (sentence: string) => string;
}

const plain = (column: string) => column.replaceAll('_', ' ');

const spoken: Readonly<Record<Language, DataWords>> = {
  en: { name: plain, purpose: (sentence) => sentence },
  fr: {
    name: (column) => frenchNames[column] ?? plain(column),
    purpose: (sentence) => frenchPurposes[sentence] ?? sentence,
  },
};

/** How what is kept about somebody is told to them, column by column. */
export const dataWords = (language: Language): DataWords => spoken[language];
