/** Which connectors we talk to. Exact hosts, never a pattern: the address comes with the activity, from outside. */
export interface ServiceUrls {
  allows(url: string): boolean;
  /** Where an unknown direct talk is opened. */
  readonly standard: string;
  /** A local client that signs nothing gets no token of ours either. */
  wantsToken(url: string): boolean;
}

/** The public cloud's; government clouds have others, which are named in `TEAMS_SERVICE_HOSTS`. */
const publicHost = 'smba.trafficmanager.net';
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** @param hosts further exact hosts, with port if any; `http` is allowed for loopback hosts among them. */
export function serviceUrls(hosts: readonly string[], allowAnonymous: boolean): ServiceUrls {
  const known = new Set([publicHost, ...hosts].flatMap(origins));
  const [first] = hosts;
  return {
    standard: first === undefined ? `https://${publicHost}/teams/` : standardUrl(first),
    allows(text) {
      const url = parse(text);
      if (url === null) return false;
      if (anonymous(url)) return true;
      return known.has(url.origin);
    },
    wantsToken(text) {
      const url = parse(text);
      return url === null || !anonymous(url);
    },
  };

  function anonymous(url: URL): boolean {
    return allowAnonymous && isLoopback(url) && !known.has(url.origin) && /^https?:$/.test(url.protocol);
  }
}

/** `https` alone, and `http` on this machine; a scheme's own port may be named or not. */
function origins(host: string): readonly string[] {
  const [secure, plain] = [new URL(`https://${host}`), new URL(`http://${host}`)];
  return isLoopback(plain) ? [secure.origin, plain.origin] : [secure.origin];
}

function parse(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username !== '' || url.password !== '' ? null : url;
}

function isLoopback(url: URL): boolean {
  return loopback.test(url.hostname);
}

function standardUrl(host: string): string {
  const url = new URL(`https://${host}/`);
  return isLoopback(url) ? `http://${host}/` : `https://${host}/teams/`;
}
