import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Effect } from '../../src/ports/effect.ts';
import type { Repositories } from '../../src/ports/store.ts';
import type { OpenedStore } from '../../src/storage/storeOn.ts';
import { openTestStore } from '../support/testStore.ts';
import { anEffect, aPerson, at } from './samples.ts';

describe('the outbox', () => {
  let opened: OpenedStore;
  let leaseTime = at(0);
  beforeEach(async () => {
    leaseTime = at(0);
    opened = await openTestStore({ leaseTime: () => leaseTime });
  });
  afterEach(() => opened.close());
  const enqueue = (...effects: Effect[]) => opened.store.transaction((tx) => tx.outbox.enqueue(effects, at(0)));
  const claim = async (owner: string, day = 0, limit = 10) =>
    (await opened.outbox.claim(owner, at(day), 60_000, limit)).map(({ effect }) => effect.key);
  const nothing = async () => {};
  const expire = (busy: string[] = [], patienceMs = 600_000) => opened.outbox.expire('looker', busy, patienceMs);
  const minuteLater = new Date(at(0).getTime() + 60_000);

  it('keeps an effect once, and gives it whole to one worker', async () => {
    const effect = anEffect('a', { notBefore: at(-1), expiresAt: at(4), ids: { pair: 'p', to: 'x' } });
    await enqueue(effect);
    await enqueue({ ...effect, kind: 'another' });
    expect(await opened.outbox.claim('one', at(0), 60_000, 10)).toEqual([
      { effect, attempts: 0, leaseUntil: minuteLater },
    ]);
    expect(await claim('two')).toEqual([]);
  });

  it('gives what may be sent, oldest first', async () => {
    await enqueue(
      anEffect('later', { notBefore: at(2) }),
      anEffect('z'),
      anEffect('a'),
      anEffect('sooner', { notBefore: at(1) }),
    );
    expect(await opened.outbox.next()).toEqual(at(0));
    expect(await claim('one', 0, 1)).toEqual(['z']);
    expect(await claim('one')).toEqual(['a']);
    expect(await opened.outbox.next()).toEqual(at(1));
    expect(await claim('one', 3)).toEqual(['sooner', 'later']);
    expect(await opened.outbox.next()).toBeNull();
  });

  it('drops what is perishable and too late', async () => {
    await enqueue(anEffect('old', { expiresAt: at(1) }), anEffect('lasting'));
    expect(await claim('one', 1)).toEqual(['lasting']);
    expect(await opened.outbox.counts()).toEqual({ waiting: 0, sending: 1, uncertain: 0, dead: 0 });
  });

  it('does all that goes to the database in one journey, or nothing, and asks the next time as if nothing had been', async () => {
    await enqueue(anEffect('old', { expiresAt: at(1) }), anEffect('lasting'));
    await expect(opened.outbox.claim('one', at(1), 60_000, -1)).rejects.toThrow('LIMIT must not be negative');
    expect((await opened.outbox.counts()).waiting).toBe(2);
    expect(await claim('one', 1)).toEqual(['lasting']);
    expect((await opened.outbox.counts()).waiting).toBe(0);
  });

  it('takes back what a person sends again, fresh for a day where it was perishable', async () => {
    await enqueue(anEffect('a', { expiresAt: minuteLater }), anEffect('b'));
    await claim('one');
    const refused = { kind: 'dead', detail: 'refused: x' } as const;
    for (const key of ['a', 'b']) await opened.outbox.finish('one', key, refused, at(0), nothing);
    const resend = (key: string) => opened.store.transaction((tx) => tx.outbox.resend(key, at(1)));
    expect([await resend('a'), await resend('b'), await resend('a'), await resend('c')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const claimed = await opened.outbox.claim('two', at(1), 60_000, 10);
    expect(claimed.map(({ effect, attempts }) => [effect.key, effect.expiresAt, attempts])).toEqual([
      ['a', at(2), 0],
      ['b', null, 0],
    ]);
  });

  it('is shared by workers without doubles', async () => {
    const keys = Array.from({ length: 30 }, (_, index) => `effect-${index}`);
    await enqueue(...keys.map((key) => anEffect(key)));
    const claims = await Promise.all(['one', 'two', 'three'].map((owner) => claim(owner, 0, 30)));
    expect(claims.flat().sort()).toEqual([...keys].sort());
  });

  it('writes an outcome together with what follows from it, or neither', async () => {
    await enqueue(anEffect('a'));
    await claim('one');
    const failing = opened.outbox.finish('one', 'a', { kind: 'sent' }, at(0), async (tx) => {
      await tx.people.save(aPerson('p'));
      throw new Error('crash');
    });
    await expect(failing).rejects.toThrow('crash');
    expect((await opened.outbox.counts()).sending).toBe(1);
    expect(await opened.store.transaction((tx) => tx.people.byId('p'))).toBeNull();
    expect(await opened.outbox.finish('one', 'a', { kind: 'sent' }, at(0), (tx) => tx.people.save(aPerson('p')))).toBe(
      true,
    );
    expect(await opened.store.transaction((tx) => tx.people.byId('p'))).not.toBeNull();
    expect(await opened.outbox.finish('one', 'a', { kind: 'sent' }, at(0), nothing)).toBe(false);
  });

  it('writes outcomes that come together in one go, and what is wrong with one stays with it', async () => {
    await enqueue(anEffect('a'), anEffect('b'), anEffect('c'), anEffect('d'));
    await claim('one', 0, 3);
    const saving = (id: string) => async (tx: Repositories) => {
      await tx.people.save(aPerson(id));
      if (id === 'b') throw new Error('crash');
    };
    const refused = { kind: 'dead', detail: 'refused: x' } as const;
    const ends = await Promise.allSettled([
      opened.outbox.finish('one', 'a', { kind: 'sent' }, at(0), saving('a')),
      opened.outbox.finish('one', 'b', { kind: 'sent' }, at(0), saving('b')),
      opened.outbox.finish('one', 'c', refused, at(0), saving('c')),
      opened.outbox.finish('one', 'd', { kind: 'sent' }, at(0), saving('d')),
    ]);
    expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : 'failed'))).toEqual([
      true,
      'failed',
      true,
      false,
    ]);
    expect(await opened.outbox.counts()).toEqual({ waiting: 1, sending: 1, uncertain: 0, dead: 1 });
    const saved = await opened.store.transaction((tx) =>
      Promise.all(['a', 'b', 'c', 'd'].map((id) => tx.people.byId(id))),
    );
    expect(saved.map((person) => person?.id ?? null)).toEqual(['a', null, 'c', null]);
  });

  it('takes an outcome from the worker that holds it alone', async () => {
    await enqueue(anEffect('a'));
    await claim('one');
    let told = false;
    const also = async () => {
      told = true;
    };
    expect(await opened.outbox.finish('two', 'a', { kind: 'sent' }, at(0), also)).toBe(false);
    expect(told).toBe(false);
  });

  it('counts tries, but not deferrals', async () => {
    await enqueue(anEffect('a'));
    const later = { kind: 'later', notBefore: at(1), detail: 'rate-limited', counts: true } as const;
    await claim('one');
    await opened.outbox.finish('one', 'a', later, at(0), nothing);
    expect(await claim('one')).toEqual([]);
    expect(await opened.outbox.next()).toEqual(at(1));
    const [again] = await opened.outbox.claim('one', at(1), 60_000, 1);
    expect(again?.attempts).toBe(1);
    await opened.outbox.finish('one', 'a', { ...later, counts: false }, at(1), nothing);
    const [third] = await opened.outbox.claim('one', at(1), 60_000, 1);
    expect(third?.attempts).toBe(1);
  });

  it('makes a send uncertain when its worker died, and never sends it again by itself', async () => {
    await enqueue(anEffect('a'));
    await claim('one');
    expect(await expire()).toEqual([]);
    leaseTime = minuteLater;
    expect(await expire()).toEqual([{ effect: anEffect('a'), attempts: 1, over: true }]);
    expect(await expire()).toEqual([]);
    expect(await opened.outbox.finish('one', 'a', { kind: 'sent' }, minuteLater, nothing)).toBe(false);
    expect(await claim('two', 1)).toEqual([]);
    const problems = await opened.store.transaction((tx) => tx.outbox.problems());
    expect(problems).toEqual([
      {
        key: 'a',
        kind: 'request.received',
        ids: { request: 'request-1' },
        state: 'uncertain',
        detail: 'lease-expired',
        at: minuteLater,
      },
    ]);
  });

  it('settles an uncertain one after reading back, or sends it again', async () => {
    await enqueue(anEffect('found'), anEffect('absent'), anEffect('refused'));
    await claim('one');
    await opened.outbox.finish('one', 'refused', { kind: 'dead', detail: 'missing_scope' }, at(0), nothing);
    leaseTime = at(1);
    await expire();
    expect(await opened.outbox.counts()).toEqual({ waiting: 0, sending: 0, uncertain: 2, dead: 1 });
    expect(await opened.outbox.confirm('found', at(1), (tx) => tx.people.save(aPerson('p')))).toBe(true);
    expect(await opened.outbox.confirm('found', at(1), nothing)).toBe(false);
    expect(await opened.outbox.confirm('refused', at(1), nothing)).toBe(false);
    expect(await opened.outbox.again('found', at(1), 1)).toBe(false);
    expect(await opened.outbox.again('absent', at(1), 0)).toBe(false);
    expect(await opened.outbox.again('absent', at(1), 1)).toBe(true);
    expect(await opened.outbox.again('refused', at(1), 1)).toBe(false);
    const tries = await opened.outbox.claim('two', at(1), 60_000, 10);
    expect(Object.fromEntries(tries.map(({ effect, attempts }) => [effect.key, attempts]))).toEqual({
      absent: 1,
    });
    expect(await opened.store.transaction((tx) => tx.people.byId('p'))).not.toBeNull();
  });

  it('leaves what a worker that only stands still has in hand, for as long as patience lasts', async () => {
    await enqueue(anEffect('a'));
    await opened.outbox.join('still');
    await claim('still');
    leaseTime = new Date(minuteLater.getTime() + 599_000);
    expect(await expire()).toEqual([]);
    leaseTime = new Date(minuteLater.getTime() + 600_000);
    expect(await expire()).toEqual([{ effect: anEffect('a'), attempts: 1, over: false }]);
  });

  it('leaves what the worker itself is still busy with', async () => {
    await enqueue(anEffect('a'), anEffect('b'));
    await opened.outbox.join('looker');
    await claim('looker');
    leaseTime = at(1);
    expect((await expire(['a'])).map(({ effect }) => effect.key)).toEqual(['b']);
  });

  it('gives one at a time about one subject, in its order, whoever asks', async () => {
    await enqueue(
      anEffect('pair/1/b'),
      anEffect('pair/1/a'),
      anEffect('pair/2/a'),
      anEffect('pair/1/c', { kind: 'x' }),
    );
    expect(await claim('one')).toEqual(['pair/1/b', 'pair/2/a']);
    expect(await claim('two')).toEqual([]);
    await opened.outbox.finish('one', 'pair/1/b', { kind: 'sent' }, at(0), nothing);
    expect(await claim('two')).toEqual(['pair/1/a']);
    await opened.outbox.finish('two', 'pair/1/a', { kind: 'sent' }, at(0), nothing);
    expect(await claim('one')).toEqual(['pair/1/c']);
  });

  it('gives each kind its turn: a digest does not wait behind all check-ins', async () => {
    const checkIns = Array.from({ length: 300 }, (_, n) => anEffect(`pair/${n}/check-in`, { kind: 'check-in' }));
    await enqueue(...checkIns);
    await enqueue(anEffect('programme/p/digest', { kind: 'digest' }));
    expect(await claim('one', 0, 2)).toEqual(['pair/0/check-in', 'programme/p/digest']);
  });

  it('leaves what a full limit holds, and nothing else', async () => {
    await enqueue(anEffect('a/1/x'), anEffect('b/2/x'));
    await claim('one', 0, 1);
    await opened.outbox.finish('one', 'a/1/x', { kind: 'held', scope: 'slack T1', notBefore: at(0) }, at(0), nothing);
    expect(await opened.outbox.next(['slack T1'])).toEqual(at(0));
    const [claimed] = await opened.outbox.claim('one', at(0), 60_000, 10, ['slack T1']);
    expect(claimed?.effect.key).toBe('b/2/x');
    expect(await opened.outbox.next(['slack T1'])).toBeNull();
    expect(await claim('two')).toEqual(['a/1/x']);
  });

  it('lets go of what has long been over, and of nothing that waits for a decision', async () => {
    await enqueue(anEffect('sent'), anEffect('dead'), anEffect('waiting', { notBefore: at(400) }));
    await claim('one');
    await opened.outbox.finish('one', 'sent', { kind: 'sent' }, at(0), nothing);
    await opened.outbox.finish('one', 'dead', { kind: 'dead', detail: 'x' }, at(0), nothing);
    await opened.store.transaction((tx) => tx.claims.claim('event', at(0)));
    expect(await opened.tidy(at(6))).toBe(0);
    expect(await opened.tidy(at(8))).toBe(1);
    expect(await opened.tidy(at(91))).toBe(1);
    expect(await opened.outbox.counts()).toEqual({ waiting: 1, sending: 0, uncertain: 0, dead: 1 });
    expect(await opened.store.transaction((tx) => tx.claims.claim('event', at(91)))).toBe(true);
  });

  it('calls off what waits under a prefix, taken literally', async () => {
    await enqueue(anEffect('pair%1:x'), anEffect('pair%1:y'), anEffect('pair21:x'), anEffect('pair%1'));
    await claim('one', 0, 1);
    await opened.store.transaction((tx) => tx.outbox.cancel('pair%1:'));
    expect(await claim('one')).toEqual(['pair21:x', 'pair%1']);
    expect((await opened.outbox.counts()).sending).toBe(3);
  });
});
