/**
 * Where a tenant's tokens are asked for ("OAuth 2.0 client credentials flow on the Microsoft identity platform").
 * @param authority with or without a tenant at its end, or the whole address; `null` for the public cloud.
 */
export function tokenAddress(authority: string | null, tenant: string): string {
  const given = (authority ?? 'https://login.microsoftonline.com').replace(/\/+$/, '');
  if (given.endsWith(path)) return given;
  const [, base = given, last = ''] = /^(\w+:\/\/[^/]+.*)\/([^/]+)$/.exec(given) ?? [];
  if (last.toLowerCase() === tenant.toLowerCase() || named.test(last)) return given + path;
  // The setting names one tenant, and another of the organisation's is asked.
  return `${guid.test(last) ? base : given}/${tenant}${path}`;
}

const path = '/oauth2/v2.0/token';
const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** A tenant by its domain, or one of the words that stand for several: the operator's own choice. */
const named = /^(common|organizations|[\w-]+(\.[\w-]+)+)$/i;
