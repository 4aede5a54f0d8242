import express, { type Request, type Response } from 'express';
import { z } from 'zod';
import type { ChatPerson } from '../chatWorld.ts';
import { wrongWithCard } from './cardRules.ts';
import type { StoredConversation, StoredMessage, TeamsState } from './teamsState.ts';

const activitySchema = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).nullish(),
});

const createSchema = z.looseObject({
  members: z.array(z.looseObject({ id: z.string() })).min(1),
  tenantId: z.string().optional(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).optional(),
});

/** The Bot connector's REST API, version 3, for the one bot ("Bot Connector service API reference"). */
export function connectorApi(state: TeamsState, serviceUrl: string): express.Router {
  const router = express.Router();
  router.use(express.json({ limit: '1mb' }));

  router.post('/v3/conversations', (request, response) => {
    const asked = createSchema.safeParse(request.body);
    if (!asked.success) return fail(response, 400, 'BadSyntax', 'Incorrect conversation creation parameters');
    const tenant = asked.data.channelData?.tenant?.id ?? asked.data.tenantId;
    if (tenant !== state.tenantId) return fail(response, 403, 'TenantMismatch', 'The tenant is not served.');
    const [member] = asked.data.members;
    const person = [...state.people.values()].find(({ id }) => id === member?.id || state.channelId(id) === member?.id);
    const talk = person === undefined || state.removed.has(person.id) ? null : state.directTalk(person.id);
    if (talk === null || !talk.bot)
      return fail(response, 403, 'BotNotInConversationRoster', 'The bot is not installed.');
    response.status(201).json({ id: talk.id, serviceUrl });
  });

  const send = (request: Request, response: Response) => {
    const conversation = open(request, response);
    if (conversation === null) return;
    const message = readMessage(request.body, response);
    if (message === null) return;
    const { id } = state.post(conversation, state.botId, message.text, message.card);
    response.status(201).json({ id });
  };
  router.post('/v3/conversations/:conversation/activities', send);
  router.post('/v3/conversations/:conversation/activities/:activity', send);

  router.put('/v3/conversations/:conversation/activities/:activity', (request, response) => {
    const found = own(request, response);
    if (found === null) return;
    const message = readMessage(request.body, response);
    if (message === null) return;
    found.message.text = message.text;
    found.message.card = message.card;
    found.message.edited = true;
    state.changed();
    response.json({ id: found.message.id });
  });
  router.delete('/v3/conversations/:conversation/activities/:activity', (request, response) => {
    const found = own(request, response);
    if (found === null) return;
    found.conversation.messages.splice(found.conversation.messages.indexOf(found.message), 1);
    state.changed();
    response.status(200).end();
  });

  router.get('/v3/conversations/:conversation/members', (request, response) => {
    const conversation = open(request, response);
    if (conversation !== null) response.json(present(conversation).map(account));
  });
  router.get('/v3/conversations/:conversation/pagedmembers', (request, response) => {
    const conversation = open(request, response);
    if (conversation !== null) response.json({ members: present(conversation).map(account) });
  });
  router.get('/v3/conversations/:conversation/members/:member', (request, response) => {
    const conversation = open(request, response);
    if (conversation === null) return;
    const person = state.memberOf(conversation, request.params.member);
    if (person === null)
      return fail(response, 404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
    response.json(account(person));
  });
  return router;

  function open(request: Request, response: Response): StoredConversation | null {
    const id = z
      .string()
      .parse(request.params.conversation)
      .replace(/;messageid=.*$/, '');
    const conversation = state.conversations.get(id);
    if (conversation === undefined) return fail(response, 404, 'ConversationNotFound', 'Conversation not found.');
    const alone = conversation.kind === 'personal' && present(conversation).length === 0;
    if (conversation.bot && !alone) return conversation;
    return fail(response, 403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
  }

  function own(
    request: Request,
    response: Response,
  ): { readonly conversation: StoredConversation; readonly message: StoredMessage } | null {
    const conversation = open(request, response);
    if (conversation === null) return null;
    const message = conversation.messages.find(
      ({ id, from }) => id === request.params.activity && from === state.botId,
    );
    if (message !== undefined) return { conversation, message };
    return fail(response, 404, 'ActivityNotFoundInConversation', 'The activity is not in the conversation.');
  }

  function present(conversation: StoredConversation): readonly ChatPerson[] {
    return [...conversation.members].flatMap((id) => state.present(id) ?? []);
  }

  function account(person: ChatPerson): object {
    const [givenName, ...surname] = person.name.split(' ');
    return {
      id: state.channelId(person.id),
      name: person.name,
      aadObjectId: person.id,
      objectId: person.id,
      givenName,
      surname: surname.join(' '),
      email: person.email,
      userPrincipalName: person.email,
      tenantId: state.tenantId,
      userRole: 'user',
    };
  }
}

function readMessage(body: unknown, response: Response): { readonly text: string; readonly card: unknown } | null {
  const activity = activitySchema.safeParse(body);
  if (!activity.success || activity.data.type !== 'message') {
    return fail(response, 400, 'BadSyntax', 'The activity is not a message.');
  }
  const { text, summary, attachments } = activity.data;
  const [attachment, ...others] = attachments ?? [];
  if (attachment === undefined) {
    return text ? { text, card: null } : fail(response, 400, 'BadArgument', 'The message is empty.');
  }
  if (others.length > 0 || attachment.contentType !== 'application/vnd.microsoft.card.adaptive') {
    return fail(response, 400, 'BadArgument', 'Unknown attachment type.');
  }
  const wrong = wrongWithCard(attachment.content);
  if (wrong !== null) {
    return fail(response, wrong.code === 'MessageSizeTooBig' ? 413 : 400, wrong.code, wrong.message);
  }
  return { text: text ?? summary ?? '', card: attachment.content };
}

function fail(response: Response, status: number, code: string, message: string): null {
  response.status(status).json({ error: { code, message } });
  return null;
}
