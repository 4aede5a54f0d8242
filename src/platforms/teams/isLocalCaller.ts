import type { Request } from 'express';

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/**
 * True for a caller on this machine that nobody speaks through: a tunnel or proxy leaves its headers, and a web page
 * that was led here by its own name for this machine leaves that name.
 */
export function isLocalCaller(request: Request): boolean {
  const address = request.socket.remoteAddress ?? '';
  const local = address === '::1' || /^(::ffff:)?127\./.test(address);
  const named = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.headers.host ?? '');
  return local && named && forwarding.every((name) => request.headers[name] === undefined);
}
