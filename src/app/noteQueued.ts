import type { Repositories } from '../ports/store.ts';

/** The same repositories, noting whether a transaction makes something ready to be sent. */
export function noteQueued(all: Repositories): { readonly tx: Repositories; queued(): boolean } {
  const { enqueue, reconsider, resend } = all.outbox;
  let queued = false;
  const outbox: Repositories['outbox'] = {
    ...all.outbox,
    enqueue: (effects, now) => {
      if (effects.length > 0) queued = true;
      return enqueue(effects, now);
    },
    reconsider: (...args) => {
      queued = true;
      return reconsider(...args);
    },
    resend: (...args) => {
      queued = true;
      return resend(...args);
    },
  };
  return { tx: { ...all, outbox }, queued: () => queued };
}
