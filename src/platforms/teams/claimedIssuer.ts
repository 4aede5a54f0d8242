import { z } from 'zod';

const claims = z.object({ iss: z.string() });

/** The issuer that a token claims, before anything of it is believed; `null` when it is no token. */
export function claimedIssuer(token: string): string | null {
  const [, payload, signature, ...rest] = token.split('.');
  if (payload === undefined || signature === undefined || rest.length > 0) return null;
  try {
    return claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).iss;
  } catch {
    return null;
  }
}
