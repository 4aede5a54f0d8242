import type { ChartView } from './chartView.ts';

/** A page to be read in a browser and printed: plain text throughout, escaped where it is written. */
export interface PageView {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Other languages in which the same page can be read, each named in itself: for whoever was given the link. */
  readonly otherLanguages?: readonly PageLanguage[];
  readonly intro: readonly string[];
  readonly sections: readonly PageSection[];
  readonly footer: string;
}

export interface PageLanguage {
  /** BCP 47. */
  readonly code: string;
  readonly name: string;
}

export interface PageSection {
  readonly heading: string;
  readonly blocks: readonly PageBlock[];
}

export type PageBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** The first column heads its row. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'chart'; readonly chart: ChartView }
  /** A file to send: to be checked alone, or (`submit`) to be taken. */
  | { readonly kind: 'upload'; readonly label: string; readonly check: string; readonly submit: string | null };
