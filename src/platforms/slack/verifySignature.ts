import { createHmac, timingSafeEqual } from 'node:crypto';

const toleranceSeconds = 300;

/** Slack's proof of a request (docs: "Verifying requests from Slack"): v0 HMAC of a recent time stamp and the raw body. */
export function verifySignature(
  secret: string,
  request: { readonly body: Buffer; readonly timestamp: string | undefined; readonly signature: string | undefined },
  now: Date,
): boolean {
  const { timestamp, signature } = request;
  if (timestamp === undefined || signature === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
  // Both ways: a request from the future could be replayed for as long as it stays there.
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > toleranceSeconds) return false;
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(request.body).digest('hex');
  const wanted = Buffer.from(`v0=${digest}`);
  const given = Buffer.from(signature);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
