import type { Request } from 'express';

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/** True for a caller on this machine that nobody speaks through: a tunnel or proxy leaves its headers. */
export function isLocalCaller(request: Request): boolean {
  const address = request.socket.remoteAddress ?? '';
  const local = address === '::1' || /^(::ffff:)?127\./.test(address);
  return local && forwarding.every((name) => request.headers[name] === undefined);
}
