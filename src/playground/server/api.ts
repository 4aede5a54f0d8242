import express, { type Request, type Router } from 'express';
import { z } from 'zod';
import type { ChatControl, ChatWorld } from '../chatWorld.ts';
import type { Skip } from '../howToSkip.ts';
import { pageState } from './pageState.ts';

export interface PageBackend {
  readonly worlds: readonly ChatWorld[];
  now(): Date;
  skip(how: Skip): Promise<void>;
  onChange(listener: () => void): () => void;
}

const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const controlSchema = z.object({
  label: z.string(),
  conversationId: z.string().nullable(),
  messageId: z.string().nullable(),
  native: z.unknown(),
});
const deedSchema = z.discriminatedUnion('deed', [
  z.object({ deed: z.literal('command'), conversation: z.string(), text: z.string().max(3000) }),
  z.object({ deed: z.literal('say'), conversation: z.string(), text: z.string().max(3000) }),
  z.object({ deed: z.literal('press'), control: controlSchema, values: values.default({}) }),
  z.object({ deed: z.literal('submit'), values }),
  z.object({ deed: z.literal('dismiss') }),
  z.object({ deed: z.literal('home') }),
]);
const skipSchema = z.object({ how: z.enum(['next', 'day', 'week']) });

/** What the page may ask: the state as the chosen people see it, deeds in their name, and time. JSON only, which keeps forms of other sites out. */
export function api(backend: PageBackend): Router {
  const router = express.Router();
  router.use(express.json({ limit: '256kb' }));
  router.get('/state', async (request, response) => {
    response.json(await pageState(backend.worlds, (world) => seat(request, world), backend.now()));
  });
  router.get('/changes', (request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    const stop = backend.onChange(() => response.write('data: changed\n\n'));
    request.on('close', stop);
  });
  router.get('/files/:platform/:user/:file', (request, response) => {
    const world = backend.worlds.find((w) => w.platform === request.params.platform);
    const file = world?.file(request.params.user, request.params.file);
    if (file) response.attachment(file.name).send(Buffer.from(file.bytes));
    else response.status(404).json({ error: 'There is no such file here.' });
  });
  router.post('/clock', async (request, response) => {
    await backend.skip(skipSchema.parse(request.body).how);
    response.json({ now: backend.now().toISOString() });
  });
  router.post('/deeds/:platform/:user', async (request, response) => {
    const world = backend.worlds.find((w) => w.platform === request.params.platform);
    const user = request.params.user;
    if (!world?.people().some((person) => person.id === user)) {
      response.status(404).json({ error: 'There is no such person here.' });
      return;
    }
    response.json(await perform(world, user, deedSchema.parse(request.body)));
  });
  return router;
}

async function perform(world: ChatWorld, user: string, deed: z.infer<typeof deedSchema>) {
  switch (deed.deed) {
    case 'command':
      await world.command(user, deed.conversation, deed.text);
      return { errors: {} };
    case 'say':
      await world.say(user, deed.conversation, deed.text);
      return { errors: {} };
    case 'press':
      await world.press(user, deed.control satisfies ChatControl, deed.values);
      return { errors: {} };
    case 'submit':
      return { errors: await world.submit(user, deed.values) };
    case 'dismiss':
      await world.dismiss(user);
      return { errors: {} };
    case 'home':
      await world.openHome(user);
      return { errors: {} };
  }
}

function seat(request: Request, world: ChatWorld): string {
  const asked = request.query[world.platform];
  const people = world.people();
  return people.find((person) => person.id === asked)?.id ?? people[0]?.id ?? '';
}
