import { setTimeout as pause } from 'node:timers/promises';
import type { Around } from '../../src/boot/startRapport.ts';

/** Every moment of a send at which a process can end with a different thing known to the database and the platform. */
export const crashPoints = [
  'claimed',
  'before-call',
  'on-the-wire',
  'after-call',
  'before-outcome',
  'after-outcome',
  'expired',
  'before-read-back',
  'after-read-back',
  'before-again',
  'after-again',
  'before-confirm',
  'after-confirm',
] as const;

export type CrashPoint = (typeof crashPoints)[number];

/** @param at `point:n`: ends this process, as kill -9 does, when it passes that point for the nth time. */
export function crashAt(at: string): Around {
  const [point, count] = at.split(':');
  let left = Number(count ?? 0);
  const pass = (here: CrashPoint) => {
    if (here !== point) return;
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
  return {
    queue: (queue) => ({
      ...queue,
      claim: async (...args) => {
        const claimed = await queue.claim(...args);
        if (claimed.length > 0) pass('claimed');
        return claimed;
      },
      finish: async (owner, key, outcome, now, also) => {
        if (outcome.kind === 'sent') pass('before-outcome');
        const kept = await queue.finish(owner, key, outcome, now, also);
        if (outcome.kind === 'sent') pass('after-outcome');
        return kept;
      },
      expire: async (...args) => {
        const expired = await queue.expire(...args);
        if (expired.length > 0) pass('expired');
        return expired;
      },
      again: async (...args) => {
        pass('before-again');
        const done = await queue.again(...args);
        pass('after-again');
        return done;
      },
      confirm: async (...args) => {
        pass('before-confirm');
        const done = await queue.confirm(...args);
        pass('after-confirm');
        return done;
      },
    }),
    port: (port) => ({
      ...port,
      post: async (...args) => {
        pass('before-call');
        const posting = port.post(...args);
        if (point === 'on-the-wire') {
          await Promise.race([posting.catch(() => null), pause(2)]);
          pass('on-the-wire');
        }
        const message = await posting;
        pass('after-call');
        return message;
      },
      findMessage: async (...args) => {
        pass('before-read-back');
        const found = await port.findMessage(...args);
        pass('after-read-back');
        return found;
      },
    }),
  };
}
