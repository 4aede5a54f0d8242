import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Inbound } from '../ports/inbound.ts';
import type { OutboxQueue } from '../ports/outboxQueue.ts';

const seconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface Metrics {
  readonly registry: Registry;
  /** What came in and how it ended, after `ms`. */
  heard(platform: string, kind: Inbound['kind'], outcome: 'done' | 'failed', ms: number): void;
  /** What went out: `outcome` is `sent` or a platform error's code. */
  sent(platform: string, outcome: string, ms: number): void;
}

/** Figures for operators. Labels are codes of ours, so nothing personal can get in. */
export function createMetrics(counts: OutboxQueue['counts']): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const inbound = new Histogram({
    name: 'rapport_inbound_seconds',
    help: 'Events taken in, by platform, kind and outcome: time until the whole transaction was committed',
    labelNames: ['platform', 'kind', 'outcome'],
    buckets: seconds,
    registers,
  });
  const sends = new Histogram({
    name: 'rapport_send_seconds',
    help: 'Calls to the platforms, by platform: time until they answered',
    labelNames: ['platform'],
    buckets: seconds,
    registers,
  });
  const outcomes = new Counter({
    name: 'rapport_sends_total',
    help: 'Calls to the platforms, by platform and outcome',
    labelNames: ['platform', 'outcome'],
    registers,
  });
  new Gauge({
    name: 'rapport_outbox_effects',
    help: 'Effects in the outbox, by state',
    labelNames: ['state'],
    registers,
    async collect() {
      for (const [state, count] of Object.entries(await counts())) this.set({ state }, count);
    },
  });
  return {
    registry,
    heard: (platform, kind, outcome, ms) => inbound.observe({ platform, kind, outcome }, ms / 1000),
    sent: (platform, outcome, ms) => {
      outcomes.inc({ platform, outcome });
      sends.observe({ platform }, ms / 1000);
    },
  };
}
