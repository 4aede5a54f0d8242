/** The few things the adapter itself has to say, in the language of one reader. */
export interface SlackWords {
  /** The programme is slow: said at once, before the answer comes. */
  readonly working: string;
  /** The answer that was promised did not come. */
  readonly failed: string;
  /** Above the button that opens a form, where Slack allows forms only after a press. */
  readonly openForm: string;
  readonly openFormButton: string;
}
