import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lanesOf } from '../../src/delivery/lanesOf.ts';
import { sendLimits } from '../../src/delivery/sendLimits.ts';
import { PlatformError } from '../../src/ports/platformError.ts';
import type { Database } from '../../src/storage/database.ts';
import { openTestDatabase } from '../support/testStore.ts';
import { type DeliveryRig, deliveryRig, fileTo, openSpace, postIn, postTo, updateOf } from './deliveryRig.ts';

let database: Database;
let rig: DeliveryRig;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  rig = await deliveryRig(database);
});
afterEach(() => rig.stop());
afterAll(() => database.close());

const idle = { waiting: 0, sending: 0, uncertain: 0, dead: 0 };
const minute = 60_000;

describe('a send that goes well', () => {
  it('is posted once, settled with its address, and done', async () => {
    await rig.enqueue({ key: 'request/1/received' });
    await rig.worker.run();
    await rig.worker.run();
    expect(rig.keys('post')).toEqual(['request/1/received']);
    expect(rig.settled).toEqual([
      { key: 'request/1/received', delivered: { kind: 'posted', message: rig.posted.get('request/1/received') } },
    ]);
    expect(await rig.outbox.counts()).toEqual(idle);
    expect(rig.sends).toEqual(['sent']);
  });

  it('waits for its moment and is dropped when its moment is gone', async () => {
    const soon = new Date(rig.now().getTime() + 10 * minute);
    await rig.enqueue({ key: 'a/1/later', notBefore: soon }, { key: 'a/2/gone', notBefore: null, expiresAt: soon });
    rig.plans.set('a/2/gone', () => ({ kind: 'defer', until: soon }));
    await rig.worker.run();
    expect(rig.calls).toEqual([]);
    rig.advance(10 * minute);
    await rig.worker.run();
    expect(rig.keys('post')).toEqual(['a/1/later']);
    expect(await rig.outbox.counts()).toEqual(idle);
  });

  it('is dropped or put off as the programme says', async () => {
    await rig.enqueue({ key: 'a/1/drop' }, { key: 'a/2/defer' });
    const until = new Date(rig.now().getTime() + 60 * minute);
    rig.plans.set('a/1/drop', () => ({ kind: 'drop', reason: 'moment-gone' }));
    rig.plans.set('a/2/defer', () => ({ kind: 'defer', until }));
    await rig.worker.run();
    expect(rig.calls).toEqual([]);
    expect(await rig.outbox.counts()).toEqual({ ...idle, waiting: 1 });
    expect(await rig.outbox.next()).toEqual(until);
  });

  it('hands a file over where the platform takes files, and a link to it where it takes none', async () => {
    rig.plans.set('person/1/file', () => fileTo('U1'));
    rig.plans.set('person/2/file', () => fileTo('U2'));
    await rig.enqueue({ key: 'person/1/file' });
    await rig.worker.run();
    rig.takesNoFiles();
    await rig.enqueue({ key: 'person/2/file' });
    await rig.worker.run();
    expect(rig.calls.map(({ method, conversation }) => [method, conversation])).toEqual([
      ['open', 'U1'],
      ['file', 'DU1'],
      ['open', 'U2'],
      ['post', 'DU2'],
    ]);
    expect(rig.settled.map(({ delivered }) => delivered.kind)).toEqual(['done', 'posted']);
  });

  it('keeps the order of what is about one thing, so that an update finds its message', async () => {
    await rig.enqueue({ key: 'request/1/received' }, { key: 'request/1/card' });
    rig.plans.set('request/1/card', () => {
      const message = rig.posted.get('request/1/received');
      return message ? updateOf(message) : { kind: 'drop', reason: 'not-there' };
    });
    await rig.worker.run();
    expect(rig.calls.map((call) => call.method)).toEqual(['open', 'post', 'update']);
  });
});

describe('a platform that says no', () => {
  it.each(['refused', 'not-found'] as const)('%s: the effect is dead, and the programme hears of it', async (code) => {
    await rig.enqueue({ key: 'a/1/x' });
    rig.refuse(({ method }) => (method === 'post' ? new PlatformError(code, 'channel_x') : null));
    await rig.worker.run();
    await rig.worker.run();
    expect(rig.keys('post')).toEqual(['a/1/x']);
    expect(rig.failed).toEqual([{ key: 'a/1/x', code }]);
    expect(await rig.problems()).toMatchObject([{ key: 'a/1/x', state: 'dead', detail: `${code}: channel_x` }]);
  });

  it('429: nothing goes to that workspace before the time it named, then everything does', async () => {
    await rig.enqueue({ key: 'a/1/x', ids: { to: 'U1' } });
    rig.refuse(({ method }) => (method === 'post' ? new PlatformError('rate-limited', '429', 30_000) : null));
    await rig.worker.run();
    rig.refuse(() => null);
    await rig.enqueue({ key: 'b/2/x', ids: { to: 'U2' } });
    rig.advance(14_000);
    await rig.worker.run();
    expect(rig.keys('post')).toEqual(['a/1/x']);
    rig.advance(16_000);
    await rig.worker.run();
    expect(rig.keys('post').sort()).toEqual(['a/1/x', 'a/1/x', 'b/2/x']);
    expect(rig.failed).toEqual([]);
  });

  it('unreachable: it waits longer each time and gets there in the end', async () => {
    await rig.enqueue({ key: 'a/1/x' });
    rig.refuse(({ method }) => (method === 'post' ? new PlatformError('unreachable', 'ECONNREFUSED') : null));
    const waits: number[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      await rig.worker.run();
      const ms = ((await rig.outbox.next())?.getTime() ?? 0) - rig.now().getTime();
      waits.push(ms);
      rig.advance(ms);
    }
    expect(waits).toEqual([5_000, 10_000, 20_000, 40_000]);
    rig.refuse(() => null);
    await rig.worker.run();
    expect(rig.settled).toHaveLength(1);
  });

  it('a platform that is not set up: the effect waits for it', async () => {
    rig.platforms.clear();
    await rig.enqueue({ key: 'a/1/x' });
    await rig.worker.run();
    expect(await rig.outbox.counts()).toEqual({ ...idle, waiting: 1 });
    expect(rig.failed).toEqual([]);
  });

  it('what cannot be rendered keeps nobody else waiting, and is reported after some tries', async () => {
    await rig.enqueue({ key: 'a/1/broken' }, { key: 'b/1/fine' });
    rig.plans.set('a/1/broken', () => {
      throw new Error('a defect');
    });
    for (let attempt = 0; attempt < 8; attempt++) {
      await rig.worker.run();
      rig.advance(15 * minute);
    }
    expect(rig.keys('post')).toEqual(['b/1/fine']);
    expect(rig.failed).toEqual([{ key: 'a/1/broken', code: 'refused' }]);
  });
});

describe('a send of unknown outcome', () => {
  const timeOut = new PlatformError('uncertain', 'time-out');

  it('that did arrive is found by reading back, and not sent again', async () => {
    await rig.enqueue({ key: 'a/1/x' });
    rig.lose(({ method }) => (method === 'post' ? timeOut : null));
    await rig.worker.run();
    expect(rig.keys('post')).toEqual(['a/1/x']);
    expect(rig.settled).toMatchObject([{ key: 'a/1/x', delivered: { kind: 'posted' } }]);
    expect(await rig.outbox.counts()).toEqual(idle);
  });

  it('that did not arrive is looked for once more when its lease has run out, then sent again', async () => {
    await rig.enqueue({ key: 'a/1/x' });
    rig.refuse(({ method }) => (method === 'post' ? timeOut : null));
    await rig.worker.run();
    await rig.worker.recover();
    await rig.worker.run();
    expect(rig.keys('post')).toHaveLength(1);
    rig.refuse(() => null);
    rig.advance(minute);
    await rig.worker.recover();
    await rig.worker.run();
    expect(rig.keys('post')).toHaveLength(2);
    expect(rig.posted.size).toBe(1);
    expect(await rig.outbox.counts()).toEqual(idle);
  });

  it('where reading back is impossible is listed and told of, and never sent again by itself', async () => {
    await rig.enqueue({ key: 'a/1/x' });
    rig.unreadable();
    rig.lose(({ method }) => (method === 'post' ? timeOut : null));
    await rig.worker.run();
    for (let round = 0; round < 3; round++) {
      rig.advance(60 * minute);
      await rig.worker.recover();
      await rig.worker.run();
    }
    expect(rig.keys('post')).toHaveLength(1);
    expect(rig.failed).toEqual([{ key: 'a/1/x', code: 'uncertain' }]);
    expect(await rig.problems()).toMatchObject([{ key: 'a/1/x', state: 'uncertain' }]);
  });

  it('is sent again when a person says so', async () => {
    await rig.enqueue({ key: 'a/1/x' });
    rig.unreadable();
    rig.lose(({ method }) => (method === 'post' ? timeOut : null));
    await rig.worker.run();
    rig.lose(() => null);
    await rig.store.transaction((tx) => tx.outbox.resend('a/1/x', rig.now()));
    rig.advance(1_000);
    await rig.worker.run();
    expect(rig.keys('post')).toHaveLength(2);
    expect(await rig.outbox.counts()).toEqual(idle);
  });

  it('of something that is the same twice is simply tried again', async () => {
    await rig.enqueue({ key: 'pair/1/space' });
    rig.plans.set('pair/1/space', () => openSpace('pair1'));
    rig.lose(() => timeOut);
    await rig.worker.run();
    rig.lose(() => null);
    rig.advance(5_000);
    await rig.worker.run();
    expect(rig.keys('space')).toEqual(['pair1', 'pair1']);
    expect(rig.settled).toMatchObject([{ delivered: { kind: 'opened', conversation: { id: 'Cpair1' } } }]);
  });

  it('of opening the talk, before anything was said, is simply tried again', async () => {
    await rig.enqueue({ key: 'a/1/x' });
    rig.unreadable();
    rig.lose(({ method }) => (method === 'open' ? timeOut : null));
    await rig.worker.run();
    rig.lose(() => null);
    rig.advance(5_000);
    await rig.worker.run();
    expect(rig.keys('post')).toEqual(['a/1/x']);
    expect(rig.failed).toEqual([]);
  });

  it('is asked about again until the platform answers', async () => {
    await rig.enqueue({ key: 'a/1/x' });
    rig.lose(({ method }) => (method === 'post' ? timeOut : null));
    rig.findFails(new PlatformError('unreachable', 'ECONNREFUSED'));
    await rig.worker.run();
    rig.advance(minute);
    await rig.worker.recover();
    expect(await rig.outbox.counts()).toEqual({ ...idle, uncertain: 1 });
    rig.findFails(null);
    await rig.worker.recover();
    expect(await rig.outbox.counts()).toEqual(idle);
    expect(rig.keys('post')).toHaveLength(1);
  });
});

describe('a worker that dies or is slow', () => {
  it('after the call and before writing it down: the next one finds the message', async () => {
    await rig.enqueue({ key: 'a/1/x' });
    const [claimed] = await rig.outbox.claim('dead', rig.now(), minute, 10);
    rig.posted.set('a/1/x', {
      conversation: { platform: 'slack', tenant: 'T1', id: 'DU1', serviceUrl: null },
      id: '1.0',
    });
    expect(claimed?.effect.key).toBe('a/1/x');
    rig.advance(minute);
    await rig.worker.recover();
    await rig.worker.run();
    expect(rig.keys('post')).toEqual([]);
    expect(rig.settled).toHaveLength(1);
    expect(await rig.outbox.counts()).toEqual(idle);
  });

  it('before the call: the next one sends it', async () => {
    await rig.enqueue({ key: 'a/1/x' });
    await rig.outbox.claim('dead', rig.now(), minute, 10);
    rig.advance(minute);
    await rig.worker.recover();
    await rig.worker.run();
    expect(rig.keys('post')).toEqual(['a/1/x']);
  });

  it('between marking it uncertain and looking it up: a worker that starts soon after does', async () => {
    await rig.enqueue({ key: 'a/1/x' });
    await rig.outbox.claim('dead', rig.now(), minute, 10);
    rig.advance(minute);
    await rig.outbox.expire('other', [], 0);
    const next = rig.workerNamed('next');
    await next.recover();
    await next.run();
    await next.stop();
    expect(rig.keys('post')).toEqual(['a/1/x']);
  });

  it('in a place where nothing can be read back: it is listed, not repeated', async () => {
    rig.unreadable();
    await rig.enqueue({ key: 'pair/1/check-in' });
    rig.plans.set('pair/1/check-in', () => postIn('C1'));
    await rig.outbox.claim('dead', rig.now(), minute, 10);
    rig.advance(minute);
    await rig.worker.recover();
    await rig.worker.run();
    expect(rig.keys('post')).toEqual([]);
    expect(rig.failed).toEqual([{ key: 'pair/1/check-in', code: 'uncertain' }]);
    expect(await rig.problems()).toMatchObject([{ state: 'uncertain' }]);
  });

  it('starts no send in the second half of its lease', async () => {
    await rig.enqueue({ key: 'a/1/slow' }, { key: 'a/2/late' });
    rig.plans.set('a/1/slow', () => {
      rig.advance(31_000);
      return { kind: 'drop', reason: 'slow-to-render' };
    });
    rig.plans.set('a/2/late', () => postIn('C2'));
    const firstLeaseEnds = new Date(rig.now().getTime() + minute);
    let sentUnderFirstLease: readonly unknown[] = ['not sent'];
    rig.meanwhile(async () => {
      rig.moveTo(firstLeaseEnds);
      sentUnderFirstLease = await rig.outbox.expire('other', [], 0);
    });
    await rig.worker.run();
    expect(rig.keys('post')).toEqual(['a/2/late']);
    expect(sentUnderFirstLease).toEqual([]);
    expect(await rig.outbox.counts()).toEqual(idle);
  });

  it('writes nothing over what another decided after its lease, but keeps that it was sent', async () => {
    await rig.enqueue({ key: 'a/1/x' });
    rig.meanwhile(async ({ method }) => {
      if (method !== 'post') return;
      rig.advance(2 * minute);
      await rig.outbox.expire('other', [], 0);
    });
    await rig.worker.run();
    expect(rig.settled).toHaveLength(1);
    expect(await rig.outbox.counts()).toEqual(idle);
  });

  it('ends what is under way when it is stopped, and hands back the rest', async () => {
    await rig.enqueue({ key: 'a/1/x' }, { key: 'a/1/y' }, { key: 'a/1/z' });
    let stopped: Promise<void> | null = null;
    rig.meanwhile(async ({ method }) => {
      if (method === 'post') stopped ??= rig.worker.stop();
    });
    await rig.worker.run();
    await stopped;
    expect(rig.keys('post')).toEqual(['a/1/x']);
    expect(await rig.outbox.counts()).toEqual({ ...idle, waiting: 2 });
  });
});

describe('a worker that is stopped while it looks up what another left', () => {
  it('leaves the rest to whoever starts next', async () => {
    await rig.enqueue({ key: 'a/1/x' }, { key: 'b/2/x' });
    await rig.outbox.claim('dead', rig.now(), 60_000, 10);
    rig.advance(61_000);
    const stops = () => {
      void rig.worker.stop();
      return postTo('U1');
    };
    rig.plans.set('a/1/x', stops).set('b/2/x', stops);
    await rig.worker.recover();
    expect(await rig.outbox.counts()).toEqual({ ...idle, waiting: 1, uncertain: 1 });
    await rig.workerNamed('second').recover();
    expect(await rig.outbox.counts()).toEqual({ ...idle, waiting: 2 });
  });
});

describe('a digest that comes up while messages to pairs fill the limit of the workspace', () => {
  it('is sent right after what is in hand, not behind all of them', async () => {
    const pairs = Array.from({ length: 120 }, (_, n) => ({
      key: `pair/${n}/x`,
      kind: 'check-in',
      ids: { to: `U${n}` },
    }));
    await rig.enqueue(...pairs);
    let sent = 0;
    rig.meanwhile(async () => {
      sent += 1;
      if (sent === 90) await rig.enqueue({ key: 'programme/p/digest', kind: 'digest', ids: { to: 'UBOSS' } });
    });
    await rig.worker.run();
    const posts = rig.keys('post');
    expect(posts).toHaveLength(121);
    // Twelve go out side by side.
    expect(posts.indexOf('programme/p/digest')).toBeLessThan(90 + 2 * 12);
  });

  it('gets its place though others, quicker to render, took all that lie near', async () => {
    const takeAllNear = async () => {
      for (let n = 0; ; n += 1) {
        const lanes = lanesOf(postTo(`X${n}`), false, sendLimits);
        if ((await rig.pacing.take(lanes, 3_000)).kind === 'full') return;
      }
    };
    await takeAllNear();
    await rig.enqueue(...['1', '2'].map((n) => ({ key: `pair/${n}/x`, kind: 'check-in', ids: { to: `U${n}` } })));
    await rig.enqueue({ key: 'programme/p/digest', kind: 'digest' });
    rig.plans.set('programme/p/digest', async () => {
      await takeAllNear();
      return postTo('UBOSS');
    });
    await rig.worker.run();
    expect(rig.keys('post')).toContain('programme/p/digest');
  });
});

describe('two workers', () => {
  it('share the work and do nothing twice', async () => {
    const keys = Array.from({ length: 60 }, (_, index) => `thing/${index}/x`);
    await rig.enqueue(...keys.map((key, index) => ({ key, ids: { to: `U${index}` } })));
    const other = rig.workerNamed('second');
    await Promise.all([rig.worker.run(), other.run()]);
    await other.stop();
    expect(rig.keys('post').sort()).toEqual([...keys].sort());
  });

  it('send what was woken for, soon, and once', async () => {
    await rig.enqueue({ key: 'a/1/x' });
    const sent = new Promise<void>((resolve) =>
      rig.meanwhile(async ({ method }) => void (method === 'post' && resolve())),
    );
    rig.worker.wake();
    rig.worker.wake();
    await sent;
    await rig.worker.run();
    expect(rig.keys('post')).toEqual(['a/1/x']);
  });
});
