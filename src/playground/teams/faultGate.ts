import type { RequestHandler } from 'express';
import type { TeamsFaults } from './teamsFaults.ts';

/** Lets a planned fault happen to the call. */
export function faultGate(faults: TeamsFaults): RequestHandler {
  return (request, response, next) => {
    const fault = faults.take(`${request.method} ${request.originalUrl}`);
    switch (fault?.kind) {
      case undefined:
        return next();
      case 'rate-limited':
        response.setHeader('retry-after', String(fault.retryAfterSeconds));
        response.status(429).json({ error: { code: 'TooManyRequests', message: 'Too many requests.' } });
        return;
      case 'server-error':
        response.status(500).json({ error: { code: 'ServiceError', message: 'An error occurred.' } });
        return;
      case 'error':
        response.status(fault.status).json({ error: { code: fault.code, message: 'Refused.' } });
        return;
      case 'dropped':
        // The deed is done; its answer never leaves.
        response.json = () => {
          request.socket.destroy();
          return response;
        };
        response.end = () => {
          request.socket.destroy();
          return response;
        };
        return next();
    }
  };
}
