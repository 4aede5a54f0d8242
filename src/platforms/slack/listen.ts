import type { App, ViewSubmitAction } from '@slack/bolt';
import type { z } from 'zod';
import { answerAction } from './answerAction.ts';
import { answerCommand } from './answerCommand.ts';
import { answerEvent } from './answerEvent.ts';
import { answerSubmission } from './answerSubmission.ts';
import { heard } from './heard.ts';
import { MalformedPayload } from './malformedPayload.ts';
import { blockActionsSchema, commandSchema, type EventPayload, eventSchema, viewSubmissionSchema } from './payloads.ts';
import type { SlackTalk } from './slackTalk.ts';
import { actionInbound, eventInbound } from './toInbound.ts';
import type { Workspaces } from './workspaces.ts';

/** What those who answer share, before it is known in which workspace. */
export type SharedTalk = Omit<SlackTalk, 'client'>;

/** Connects Bolt's listeners to those who answer. A thrown error means: not acknowledged. */
export function listen(app: App, workspaces: Workspaces, shared: SharedTalk): void {
  /** Bolt knows the workspace where a payload does not name it. */
  const here = async (team: string | undefined) => {
    if (team === undefined) throw new MalformedPayload('no workspace');
    const { client, botUser } = await workspaces.of(team);
    return { team, botUser, talk: { ...shared, client } };
  };

  app.command(/.*/, async ({ body, ack }) => {
    const payload = parse(commandSchema, body);
    const { talk } = await here(payload.team_id);
    await answerCommand(talk, payload, ack);
  });

  app.action(/.*/, async ({ body, ack, context }) => {
    const payload = parse(blockActionsSchema, body);
    const { talk, team } = await here(payload.team?.id ?? context.teamId);
    const inbound = actionInbound(payload, team);
    if (inbound === null) await ack();
    else await answerAction(talk, payload, inbound, () => ack());
  });

  app.view<ViewSubmitAction>({ callback_id: /.*/, type: 'view_submission' }, async ({ body, ack, context }) => {
    const payload = parse(viewSubmissionSchema, body);
    const { talk, team } = await here(payload.team?.id ?? context.teamId);
    await answerSubmission(talk, payload, team, ack);
  });
  app.view({ callback_id: /.*/, type: 'view_closed' }, async ({ ack }) => ack());

  for (const name of heard) {
    app.event(name, async ({ body }) => {
      const payload = parse(eventSchema, body);
      if (isTheEnd(payload)) {
        shared.log.warn({ platform: 'slack', team: payload.team_id }, 'the app was removed from a workspace');
        return workspaces.forget(payload.team_id, new Date(payload.event_time * 1000));
      }
      const { talk, botUser } = await here(payload.team_id);
      const inbound = eventInbound(payload, botUser);
      if (inbound !== null) await answerEvent(talk, inbound);
    });
  }
}

/** The app is gone from the workspace, or its bot's token is. */
function isTheEnd({ event }: EventPayload): boolean {
  return event.type === 'app_uninstalled' || (event.type === 'tokens_revoked' && event.tokens.bot.length > 0);
}

function parse<S extends z.ZodType>(schema: S, body: unknown): z.infer<S> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new MalformedPayload('not the published shape');
}
