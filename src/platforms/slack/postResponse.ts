import { PlatformError } from '../../ports/platformError.ts';
import { connectionError, statusError } from './toPlatformError.ts';

const slackHosts = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);

/**
 * Answers through a `response_url` (docs: "Handling user interaction": five times within thirty minutes).
 * It comes in a signed request, and is still only followed to Slack, or to where the stand-in given as `apiUrl` lives.
 */
export async function postResponse(url: string, body: object, apiUrl: string | null, timeoutMs: number): Promise<void> {
  if (!trusted(url, apiUrl)) throw new PlatformError('refused', 'response_url');
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((error: unknown) => {
    throw connectionError(error);
  });
  if (response.ok) return;
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  throw statusError(response.status, Number.isFinite(seconds) ? seconds * 1000 : null);
}

function trusted(url: string, apiUrl: string | null): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (apiUrl !== null) return hostname === new URL(apiUrl).hostname;
  return protocol === 'https:' && slackHosts.has(hostname);
}
