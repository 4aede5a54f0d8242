/** An authentic request that does not have Slack's published shape. */
export class MalformedPayload extends Error {
  override readonly name = 'MalformedPayload';
}
