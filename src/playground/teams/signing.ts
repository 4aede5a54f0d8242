import {
  exportJWK,
  type GenerateKeyPairResult,
  generateKeyPair,
  type JWTPayload,
  jwtVerify,
  type KeyLike,
  SignJWT,
} from 'jose';

export type Keys = GenerateKeyPairResult<KeyLike>;

/** One issuer's key pair: signs tokens, publishes the key, checks its own. Tokens live by the real clock, as everywhere. */
export interface Signer {
  readonly issuer: string;
  readonly keyId: string;
  sign(claims: JWTPayload, audience: string, expires?: number): Promise<string>;
  /** The token's claims, or `null`. */
  verify(token: string, audience: string): Promise<JWTPayload | null>;
  /** The published key, with Bot Framework's endorsements when it is the channel's. */
  publicKey(endorsements: readonly string[]): Promise<object>;
  readonly privateKey: KeyLike;
}

export async function signer(issuer: string, keyId: string, keys?: Keys): Promise<Signer> {
  const { publicKey, privateKey } = keys ?? (await generateKeyPair('RS256'));
  return {
    issuer,
    keyId,
    privateKey,
    sign: (claims, audience, expires = Math.floor(Date.now() / 1000) + 3600) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: keyId, typ: 'JWT', x5t: keyId })
        .setIssuer(issuer)
        .setAudience(audience)
        .setNotBefore(Math.min(expires, Math.floor(Date.now() / 1000)) - 300)
        .setExpirationTime(expires)
        .sign(privateKey),
    async verify(token, audience) {
      try {
        return (await jwtVerify(token, publicKey, { issuer, audience, algorithms: ['RS256'] })).payload;
      } catch {
        return null;
      }
    },
    publicKey: async (endorsements) => ({
      ...(await exportJWK(publicKey)),
      kid: keyId,
      x5t: keyId,
      use: 'sig',
      endorsements,
    }),
  };
}
