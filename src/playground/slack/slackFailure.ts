/** A Web API call that Slack answers with `{ ok: false, error }`. */
export class SlackFailure extends Error {
  override readonly name = 'SlackFailure';
  constructor(
    readonly code: string,
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}
