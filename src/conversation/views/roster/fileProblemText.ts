import type { Words } from '../../text/words.ts';

/** Why a file is no table. Lines count from 1. */
export type FileProblem =
  | { readonly code: 'empty' | 'unreadable' | 'too-big' }
  | { readonly code: 'encoding' | 'quote'; readonly line: number }
  | { readonly code: 'one-column'; readonly line: number; readonly found: string }
  | { readonly code: 'too-many-cells'; readonly line: number; readonly found: number; readonly wanted: number };

export function fileProblemText(words: Words, problem: FileProblem): string {
  switch (problem.code) {
    case 'empty':
      return words.t('roster.file.empty');
    case 'unreadable':
      return words.t('roster.file.unreadable');
    case 'too-big':
      return words.t('roster.file.tooBig');
    case 'encoding':
      return words.t('roster.file.encoding', { line: problem.line });
    case 'quote':
      return words.t('roster.file.quote', { line: problem.line });
    case 'one-column':
      return words.t('roster.file.oneColumn', { line: problem.line, found: problem.found.slice(0, 60) });
    case 'too-many-cells':
      return words.t('roster.file.cells', { line: problem.line, found: problem.found, wanted: problem.wanted });
  }
}
