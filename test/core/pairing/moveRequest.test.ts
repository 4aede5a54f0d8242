import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MentoringRequest, RequestState } from '../../../src/core/pairing/mentoringRequest.ts';
import { isWaiting, moveRequest, type RequestMove } from '../../../src/core/pairing/moveRequest.ts';
import { requestPhase } from '../../../src/core/pairing/requestPhase.ts';
import { openRequest } from './openRequest.ts';

const now = new Date('2026-11-24T09:00:00Z');
const later = new Date('2026-11-27T09:00:00Z');

const moves: RequestMove[] = [
  { kind: 'accept' },
  { kind: 'decline', reason: 'On mission until June' },
  { kind: 'ask-more', question: 'Which topics?', lapsesAt: later },
  { kind: 'tell-more', more: 'Leading a team', lapsesAt: later },
  { kind: 'withdraw' },
  { kind: 'lapse' },
  { kind: 'close' },
];

const ended: RequestState[] = ['accepted', 'declined', 'lapsed', 'closed', 'withdrawn'];

describe('moveRequest', () => {
  it.each([
    ['accept', 'accepted'],
    ['decline', 'declined'],
    ['withdraw', 'withdrawn'],
    ['close', 'closed'],
  ])('%s ends an open request as %s, with the moment', (kind, state) => {
    const move = moves.find((one) => one.kind === kind);
    const after = move && moveRequest(openRequest(), move, now);
    expect(after).toMatchObject({ state, answeredAt: now });
  });

  it('keeps the reason of a decline', () => {
    const after = moveRequest(openRequest(), { kind: 'decline', reason: 'On mission' }, now);
    expect(after?.declineReason).toBe('On mission');
  });

  it('does nothing to a request that has come to its end, whatever is tried', () => {
    for (const state of ended) {
      for (const move of moves) expect(moveRequest(openRequest({ state }), move, now)).toBeNull();
    }
  });

  it('U5: lets the mentor ask for more once, and the mentee answer once', () => {
    const asked = moveRequest(openRequest(), { kind: 'ask-more', question: 'Why me?', lapsesAt: later }, now);
    expect(asked).toMatchObject({ state: 'more-asked', question: 'Why me?', lapsesAt: later, answeredAt: null });
    if (!asked) return;
    expect(moveRequest(asked, { kind: 'ask-more', question: 'And?', lapsesAt: later }, now)).toBeNull();
    const told = moveRequest(asked, { kind: 'tell-more', more: 'Your field', lapsesAt: later }, now);
    expect(told).toMatchObject({ state: 'open', more: 'Your field' });
    if (!told) return;
    expect(moveRequest(told, { kind: 'tell-more', more: 'Also', lapsesAt: later }, now)).toBeNull();
    expect(moveRequest(told, { kind: 'ask-more', question: 'And?', lapsesAt: later }, now)).toBeNull();
  });

  it('lets the mentor decide while the question is still open', () => {
    expect(moveRequest(openRequest({ state: 'more-asked' }), { kind: 'accept' }, now)?.state).toBe('accepted');
  });

  it('U1: lapses at its time and not a moment before', () => {
    const request = openRequest({ lapsesAt: later });
    expect(moveRequest(request, { kind: 'lapse' }, new Date(later.getTime() - 1))).toBeNull();
    expect(moveRequest(request, { kind: 'lapse' }, later)?.state).toBe('lapsed');
  });

  it('whatever happens in whatever order, a request ends once and its phases only go on', () => {
    const order = ['first', 'more', 'again'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 12 }), (sequence) => {
        let request: MentoringRequest = openRequest({ lapsesAt: now });
        for (const move of sequence) {
          const next = moveRequest(request, move, now);
          if (next === null) continue;
          expect(isWaiting(request.state)).toBe(true);
          expect(order.indexOf(requestPhase(next))).toBeGreaterThanOrEqual(order.indexOf(requestPhase(request)));
          expect(next.answeredAt === null).toBe(isWaiting(next.state));
          request = next;
        }
      }),
    );
  });
});
