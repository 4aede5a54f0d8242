import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Signer } from './signing.ts';

/** Lets through what carries a token of ours for `audience`; `refuse` words the 401 as the service does. */
export function bearer(login: Signer, audience: string, refuse: (response: Response) => void): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    const claims = scheme === 'Bearer' && token !== undefined ? await login.verify(token, audience) : null;
    if (claims === null) refuse(response);
    else next();
  };
}
