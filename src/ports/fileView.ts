import type { CalendarEntry } from './calendarEntry.ts';

/**
 * A file as data: what is in it, for no format's library in particular. `src/files/toFile.ts` makes the bytes,
 * outside of any transaction. A further kind of file is a further member here and a converter there.
 */
export type FileView =
  | { readonly kind: 'calendar'; readonly name: string; readonly entry: CalendarEntry }
  /** `type` is a MIME type without parameters, such as `application/json`; the text is written as UTF-8. */
  | { readonly kind: 'text'; readonly name: string; readonly type: string; readonly text: string };
