import type { CalendarEntry } from './calendarEntry.ts';
import type { ChartView } from './chartView.ts';
import type { PageView } from './pageView.ts';

/**
 * A file as data: what is in it, for no format's library in particular. `src/files/toFile.ts` makes the bytes,
 * outside of any transaction. A further kind of file is a further member here and a converter there.
 */
export type FileView =
  | { readonly kind: 'calendar'; readonly name: string; readonly entry: CalendarEntry }
  /** A picture, for chats: one chart below the other. */
  | { readonly kind: 'chart'; readonly name: string; readonly charts: readonly ChartView[] }
  | { readonly kind: 'page'; readonly name: string; readonly page: PageView }
  /** For spreadsheets: nothing in it can become a formula. */
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly format: 'csv' | 'xlsx';
      readonly header: readonly string[];
      readonly rows: readonly (readonly (string | number)[])[];
    }
  /** `type` is a MIME type without parameters, such as `application/json`; the text is written as UTF-8. */
  | { readonly kind: 'text'; readonly name: string; readonly type: string; readonly text: string };
