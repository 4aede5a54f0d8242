import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPacer } from '../../src/delivery/pacer.ts';
import { type Sendable, targetOf } from '../../src/delivery/sendable.ts';
import { sendLimits } from '../../src/delivery/sendLimits.ts';

const at = (ms: number) => new Date(Date.UTC(2026, 10, 23) + ms);
const view = { summary: '', blocks: [] };

const post = (platform: 'slack' | 'teams', id: string, tenant = 'T1'): Sendable => ({
  kind: 'post',
  to: { kind: 'conversation', conversation: { platform, tenant, id, serviceUrl: null } },
  view,
});

describe('pacing', () => {
  it('lets one message a second into a Slack conversation, others at once', () => {
    const pacer = createPacer();
    expect(pacer.take(post('slack', 'C1'), at(0))).toBe(null);
    expect(pacer.take(post('slack', 'C1'), at(400))).toEqual(at(1000));
    expect(pacer.take(post('slack', 'C2'), at(400))).toBe(null);
    expect(pacer.take(post('slack', 'C1'), at(1000))).toBe(null);
  });

  it('lets seven a second, and eight in two, into a Teams conversation', () => {
    const pacer = createPacer();
    for (let n = 0; n < 7; n++) expect(pacer.take(post('teams', 'C1'), at(n))).toBe(null);
    expect(pacer.take(post('teams', 'C1'), at(7))).toEqual(at(1000));
    expect(pacer.take(post('teams', 'C1'), at(1000))).toBe(null);
    expect(pacer.take(post('teams', 'C1'), at(1010))).toEqual(at(2000));
  });

  it('holds a whole workspace that asked to wait, and no other', () => {
    const pacer = createPacer();
    pacer.hold(targetOf(post('slack', 'C1')), at(30_000));
    pacer.hold(targetOf(post('slack', 'C1')), at(10_000));
    expect(pacer.take(post('slack', 'C2'), at(20_000))).toEqual(at(30_000));
    expect(pacer.take(post('slack', 'C2', 'T2'), at(20_000))).toBe(null);
    expect(pacer.take(post('slack', 'C2'), at(30_000))).toBe(null);
  });

  it('keeps every published limit, whatever is asked for when', () => {
    const sends = fc.array(
      fc.record({
        platform: fc.constantFrom('slack' as const, 'teams' as const),
        id: fc.constantFrom('C1', 'C2', 'C3'),
        gap: fc.integer({ min: 0, max: 700 }),
      }),
      { maxLength: 400 },
    );
    fc.assert(
      fc.property(sends, (asked) => {
        const pacer = createPacer();
        const done: { readonly platform: 'slack' | 'teams'; readonly id: string; readonly ms: number }[] = [];
        let ms = 0;
        for (const { platform, id, gap } of asked) {
          ms += gap;
          if (pacer.take(post(platform, id), at(ms)) === null) done.push({ platform, id, ms });
        }
        for (const platform of ['slack', 'teams'] as const) {
          for (const limit of sendLimits[platform].post) {
            for (const first of done.filter((send) => send.platform === platform)) {
              const together = done.filter(
                (send) =>
                  send.platform === platform &&
                  (limit.scope === 'tenant' || send.id === first.id) &&
                  send.ms >= first.ms &&
                  send.ms < first.ms + limit.perMs,
              );
              expect(together.length).toBeLessThanOrEqual(limit.count);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
