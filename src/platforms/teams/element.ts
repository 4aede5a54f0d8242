/** A part of an Adaptive Card 1.5. The schema is Microsoft's; converters build it, tests validate whole cards. */
export type Element = { readonly type: string } & Readonly<Record<string, unknown>>;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly msteams: { readonly width: 'Full' };
  readonly body: readonly Element[];
}

/** The frame of every card; 1.5 is the newest version all Teams clients draw ("Cards and dialogs reference"). */
export function card(fallbackText: string, body: readonly Element[]): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText,
    msteams: { width: 'Full' },
    body,
  };
}
