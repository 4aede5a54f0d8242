import { createHash, timingSafeEqual } from 'node:crypto';
import express, { type Express, type RequestHandler } from 'express';
import { z } from 'zod';
import type { Rapport } from '../startRapport.ts';
import type { MovableClock } from './movableClock.ts';

const advanceSchema = z.union([
  z.strictObject({ to: z.iso.datetime() }),
  z.strictObject({
    ms: z
      .int()
      .min(0)
      .max(366 * 86_400_000),
  }),
]);

/** What is due within this is waited for; what comes later belongs to a later skip. */
const soonMs = 1_500;

/**
 * The demo's control of the bot's clock, for the playground alone: `POST /advance` with `{"to": instant}` or
 * `{"ms": duration}` answers when everything due by then is done; `GET /next` says when something next falls due.
 */
export function clockControl(rapport: Rapport, clock: MovableClock, token: string): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(onlyWith(token));
  app.get('/next', async (_request, response) => {
    const at = await rapport.nextMoment();
    response.json({ at: at?.toISOString() ?? null });
  });
  app.post('/advance', express.json(), async (request, response) => {
    const parsed = advanceSchema.safeParse(request.body);
    if (!parsed.success) {
      response.status(400).json({ error: 'bad-request' });
      return;
    }
    // What is under way ends in its own time, not in the one we skip to.
    await quiet(rapport, clock);
    clock.moveTo('to' in parsed.data ? new Date(parsed.data.to) : new Date(clock.now().getTime() + parsed.data.ms));
    await quiet(rapport, clock);
    response.json({ now: clock.now().toISOString() });
  });
  return app;
}

/** Ticks until nothing is due now or in a moment. */
async function quiet(rapport: Rapport, clock: MovableClock): Promise<void> {
  for (let round = 0; round < 20; round++) {
    await rapport.tick();
    const next = await rapport.nextMoment();
    const ms = next ? next.getTime() - clock.now().getTime() : Number.POSITIVE_INFINITY;
    if (ms > soonMs) return;
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  }
}

function onlyWith(token: string): RequestHandler {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(`Bearer ${token}`);
  return (request, response, next) => {
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) next();
    else response.status(401).json({ error: 'unauthorized' });
  };
}
