/**
 * What Teams takes, in one place. Sources: "Format your bot messages" (message size), "Designing Adaptive Cards for
 * your Microsoft Teams app", "Create chat" and "Create channel" of Microsoft Graph.
 */
export const limits = {
  /** UTF-8 bytes of a card's JSON we aim at: it leaves room for the activity around it on every client. */
  cardBytes: 28_000,
  /** UTF-8 bytes above which the connector answers 413; forms with long lists of choices may come near. */
  cardBytesMax: 40_000,
  /** Characters of one text in a card; more is a wall that nobody reads in a chat. */
  text: 4_000,
  summary: 250,
  buttonTitle: 80,
  label: 200,
  /** Buttons of one row: further ones hide behind "…" on small screens. */
  buttonsInRow: 6,
  /** Choices above which a list gets a search field. */
  plainChoices: 20,
  chatTopic: 250,
  channelName: 50,
  channelDescription: 1024,
  /** Bytes of an incoming activity; Teams itself stays far below. */
  requestBytes: 256 * 1024,
} as const;
