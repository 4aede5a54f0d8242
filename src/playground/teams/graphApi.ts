import { randomUUID } from 'node:crypto';
import express, { type Response } from 'express';
import { z } from 'zod';
import type { StoredConversation, TeamsState } from './teamsState.ts';

const memberSchema = z.looseObject({
  '@odata.type': z.literal('#microsoft.graph.aadUserConversationMember'),
  roles: z.array(z.string()),
  'user@odata.bind': z.string().regex(/\/users\('[^']+'\)$/),
});

const chatSchema = z.discriminatedUnion('chatType', [
  z.looseObject({ chatType: z.literal('oneOnOne'), members: z.array(memberSchema).length(2) }),
  z.looseObject({
    chatType: z.literal('group'),
    topic: z
      .string()
      .max(250)
      .regex(/^[^:]*$/)
      .optional(),
    members: z.array(memberSchema).min(2),
  }),
]);

const channelSchema = z.looseObject({
  displayName: z
    .string()
    .min(1)
    .max(50)
    .regex(/^[^~#%&*{}+/\\:<>?|'"]*$/),
  description: z.string().max(1024).optional(),
  membershipType: z.literal('private'),
  members: z.array(memberSchema).min(1),
});

const appSchema = z.looseObject({ 'teamsApp@odata.bind': z.string() });
const enabledSchema = z.looseObject({ '@odata.id': z.string() });

/** The part of Microsoft Graph that an app with the bot's permissions may use. No messages. */
export function graphApi(
  state: TeamsState,
  url: string,
  installedIn: (conversation: StoredConversation) => void,
): express.Router {
  const router = express.Router();
  router.use(express.json());

  router.get('/v1.0/users/:user', (request, response) => {
    // By object id or by principal name, as the documentation of "Get a user" says.
    const { user } = request.params;
    const named = [...state.people.values()].find(({ email }) => email.toLowerCase() === user.toLowerCase());
    const person = state.present(named?.id ?? user);
    if (person === null) return fail(response, 404, 'Request_ResourceNotFound');
    const { id, name, email, locale } = person;
    response.json({ id, displayName: name, mail: email, userPrincipalName: email, preferredLanguage: locale });
  });

  router.get('/v1.0/users/:user/chats', (request, response) => {
    const { user } = request.params;
    if (state.present(user) === null) return fail(response, 404, 'NotFound');
    const top = z.coerce.number().int().min(1).max(50).catch(20).parse(request.query.$top);
    const skip = z.coerce.number().int().min(0).catch(0).parse(request.query.$skiptoken);
    const chats = [...state.conversations.values()].filter(
      ({ kind, members }) => kind === 'groupChat' && members.has(user),
    );
    const next = `${url}/v1.0/users/${user}/chats?$top=${top}&$skiptoken=${skip + top}`;
    response.json({
      value: chats.slice(skip, skip + top).map(chat),
      ...(skip + top < chats.length ? { '@odata.nextLink': next } : {}),
    });
  });

  router.post('/v1.0/chats', (request, response) => {
    const asked = chatSchema.safeParse(request.body);
    if (!asked.success || asked.data.chatType !== 'group') return fail(response, 400, 'BadRequest');
    const members = people(asked.data.members);
    if (members === null) return fail(response, 404, 'NotFound');
    response.status(201).json(chat(state.addChat(asked.data.topic ?? '', members)));
  });

  router.get('/v1.0/chats/:chat', (request, response) => {
    const found = state.conversations.get(request.params.chat);
    if (found?.kind !== 'groupChat') return fail(response, 404, 'NotFound');
    response.json(chat(found));
  });

  router.get('/v1.0/chats/:chat/members', (request, response) => {
    const found = state.conversations.get(request.params.chat);
    if (found?.kind !== 'groupChat') return fail(response, 404, 'NotFound');
    const value = [...found.members]
      .flatMap((id) => state.present(id) ?? [])
      .map((person) => ({
        '@odata.type': '#microsoft.graph.aadUserConversationMember',
        id: Buffer.from(`${found.id}##${person.id}`).toString('base64'),
        roles: ['owner'],
        displayName: person.name,
        userId: person.id,
        email: person.email,
      }));
    response.json({ value });
  });

  router.get('/v1.0/chats/:chat/installedApps', (request, response) => {
    const found = state.conversations.get(request.params.chat);
    if (found?.kind !== 'groupChat') return fail(response, 404, 'NotFound');
    const installation = { id: installationId(found), teamsApp: { id: state.catalogAppId } };
    response.json({ value: found.bot ? [installation] : [] });
  });
  router.post('/v1.0/chats/:chat/installedApps', (request, response) => {
    const found = state.conversations.get(request.params.chat);
    if (found?.kind !== 'groupChat') return fail(response, 404, 'NotFound');
    const asked = appSchema.safeParse(request.body);
    if (!asked.success) return fail(response, 400, 'BadRequest');
    if (!isOurs(asked.data['teamsApp@odata.bind'])) return fail(response, 404, 'NotFound');
    if (found.bot) return fail(response, 409, 'Conflict');
    found.bot = true;
    state.changed();
    response.status(201).end();
    installedIn(found);
  });
  router.delete('/v1.0/chats/:chat/installedApps/:installation', (request, response) => {
    const found = state.conversations.get(request.params.chat);
    const known = found?.bot === true && installationId(found) === request.params.installation;
    if (found === undefined || !known) return fail(response, 404, 'NotFound');
    found.bot = false;
    state.changed();
    response.status(204).end();
  });

  router.get('/v1.0/teams/:team/channels', (request, response) => {
    const value = [...state.conversations.values()]
      .filter(({ kind, team }) => kind === 'channel' && team === request.params.team)
      .map(channel);
    response.json({ value });
  });
  router.post('/v1.0/teams/:team/channels', (request, response) => {
    const asked = channelSchema.safeParse(request.body);
    if (!asked.success) return fail(response, 400, 'BadRequest');
    const members = people(asked.data.members);
    if (members === null) return fail(response, 404, 'NotFound');
    const { displayName, description } = asked.data;
    response.status(201).json(channel(state.addChannel(request.params.team, displayName, description ?? '', members)));
  });
  router.post('/beta/teams/:team/channels/:channel/enabledApps/\\$ref', (request, response) => {
    const found = state.conversations.get(request.params.channel);
    if (found?.kind !== 'channel' || found.team !== request.params.team) return fail(response, 404, 'NotFound');
    const asked = enabledSchema.safeParse(request.body);
    if (!asked.success || !isOurs(asked.data['@odata.id'])) return fail(response, 400, 'BadRequest');
    if (found.bot) return fail(response, 409, 'Conflict');
    found.bot = true;
    state.changed();
    response.status(204).end();
    installedIn(found);
  });
  router.delete('/beta/teams/:team/channels/:channel/enabledApps/:app/\\$ref', (request, response) => {
    const found = state.conversations.get(request.params.channel);
    const here = found?.kind === 'channel' && found.team === request.params.team && found.bot;
    if (!here || request.params.app !== state.catalogAppId) return fail(response, 404, 'NotFound');
    found.bot = false;
    state.changed();
    response.status(204).end();
  });
  return router;

  function people(members: readonly z.infer<typeof memberSchema>[]): readonly string[] | null {
    const ids = members.map((member) => /'([^']+)'\)$/.exec(member['user@odata.bind'])?.[1] ?? '');
    return ids.every((id) => state.present(id) !== null) ? ids : null;
  }

  function isOurs(reference: string): boolean {
    return reference.endsWith(`/appCatalogs/teamsApps/${state.catalogAppId}`);
  }

  function installationId(conversation: StoredConversation): string {
    return Buffer.from(`${conversation.id}##${state.catalogAppId}`).toString('base64');
  }

  function chat({ id, topic, createdAt }: StoredConversation): object {
    const times = { createdDateTime: createdAt, lastUpdatedDateTime: createdAt };
    return { id, topic: topic === '' ? null : topic, ...times, chatType: 'group', tenantId: state.tenantId };
  }

  function channel({ id, topic, description, createdAt }: StoredConversation): object {
    return { id, displayName: topic, description, createdDateTime: createdAt, membershipType: 'private' };
  }
}

function fail(response: Response, status: number, code: string): void {
  const innerError = { date: '', 'request-id': randomUUID(), 'client-request-id': '' };
  response.status(status).json({ error: { code, message: 'The request could not be served.', innerError } });
}
