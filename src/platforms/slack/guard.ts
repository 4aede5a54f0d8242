import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { Log } from '../../ports/log.ts';
import { formType, largestBody, readBody } from './readBody.ts';
import { verifySignature } from './verifySignature.ts';

export interface GuardOptions {
  readonly signingSecret: string;
  readonly now: () => Date;
  readonly log: Log;
}

/**
 * Stands before Bolt: only requests that are Slack's own, fresh, small and well-formed get past it, as `rawBody`.
 * Bolt by itself accepts time stamps of the far future and trips over a signed `null`.
 */
export function guard(options: GuardOptions): (RequestHandler | express.ErrorRequestHandler)[] {
  return [
    express.raw({ type: () => true, limit: largestBody }),
    (error: unknown, _request: Request, response: Response, next: NextFunction) => {
      if (response.headersSent) return next(error);
      refuse(response, isTooLarge(error) ? 413 : 400, 'unreadable', options.log);
    },
    (request: Request, response: Response, next: NextFunction) => check(options, request, response, next),
  ];
}

type Verdict =
  | { readonly kind: 'pass'; readonly contentType: string }
  | { readonly kind: 'answer'; readonly body: object | null }
  | { readonly kind: 'refuse'; readonly status: 400 | 401; readonly reason: string };

function check(options: GuardOptions, request: Request, response: Response, next: NextFunction): void {
  const raw: unknown = request.body;
  const verdict = Buffer.isBuffer(raw) ? judge(options, request, raw) : refusal(400, 'empty');
  switch (verdict.kind) {
    case 'pass':
      // Bolt compares the type literally, parameters and all.
      request.headers['content-type'] = verdict.contentType;
      Object.assign(request, { rawBody: raw });
      next();
      break;
    case 'answer':
      response.status(200);
      if (verdict.body === null) response.end();
      else response.json(verdict.body);
      break;
    case 'refuse':
      refuse(response, verdict.status, verdict.reason, options.log);
  }
}

function judge({ signingSecret, now }: GuardOptions, request: Request, raw: Buffer): Verdict {
  const contentType = (request.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  // Unsigned by design (docs: "Slash commands, SSL check"); nothing of it goes any further.
  const sslCheck = contentType === formType && new URLSearchParams(raw.toString()).get('ssl_check') === '1';
  if (sslCheck) return { kind: 'answer', body: null };
  const proof = {
    body: raw,
    timestamp: request.get('x-slack-request-timestamp'),
    signature: request.get('x-slack-signature'),
  };
  if (!verifySignature(signingSecret, proof, now())) return refusal(401, 'signature');
  const body = readBody(raw.toString(), contentType);
  if (body === null) return refusal(400, 'malformed');
  if (body.type === 'url_verification') return { kind: 'answer', body: { challenge: body.challenge } };
  return { kind: 'pass', contentType };
}

function refusal(status: 400 | 401, reason: string): Verdict {
  return { kind: 'refuse', status, reason };
}

function refuse(response: Response, status: 400 | 401 | 413, reason: string, log: Log): void {
  log.warn({ platform: 'slack', status, reason }, 'refused a request');
  response.status(status).end();
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 413;
}
