import { actionValue } from '../../src/platforms/slack/actionValue.ts';
import { envelopeKey } from '../../src/platforms/teams/envelope.ts';

/** Verbs and ids of somebody else's: each signed payload tries one. */
const foreign = [
  ['request.accept', 'req-ana-ben', ''],
  ['request.withdraw', 'req-ana-ben', ''],
  ['keeping.goal-state', 'goal-ben', 'dropped'],
  ['keeping.answer', 'check-ben', 'met'],
  ['pair.end', 'pair_per_ana_per_ben', ''],
  ['joining.claim', 'par_ana_test', 'yes/1'],
  ['meetings.accept', 'meeting-ben', '0'],
  ['meetings.read', 'meeting-ben', ''],
  ['agreement.confirm', 'pair_per_ana_per_ben', '1'],
  ['ending.answer', 'extension-ben', 'yes'],
  ['concern.answer', 'concern-cora', ''],
  ['coordinate.close', 'test/pair_per_ana_per_ben', ''],
  ['coordinate.export', 'test', 'csv'],
] as const;
const foreignForms = [
  ['keeping.goal', 'change:goal-ben', { text: 'mine now', by: '2027-01-01' }],
  ['meetings.propose', 'pair_per_ana_per_ben', { date: '2027-01-04', time: '10:00' }],
  ['meetings.record', 'meeting-ben', { discussed: 'mine now' }],
  ['agreement', 'pair_per_ana_per_ben', { clauses: 'mine now' }],
  ['concern.answer', 'concern-cora', { text: 'mine now' }],
  ['coordinate.add', 'test', { email: 'otto@example.org' }],
  ['pair.end', 'pair_per_ana_per_ben', { reason: 'completed' }],
  ['request.decline', 'req-ana-ben', { reason: 'because' }],
] as const;

/** Bodies as Slack sends them (docs: Events API, slash commands, block_actions, view_submission), from a colleague. */
export function slackFixtures(team: string, user: string, once: string) {
  const envelope = { type: 'event_callback', team_id: team, event_id: `Ev${once}` };
  const at = { channel: 'D0OTTO', ts: '1.2' };
  const base = { user: { id: user, team_id: team }, team: { id: team }, trigger_id: `trigger.${once}` };
  const event = (inner: object) => ({ kind: 'json', body: { ...envelope, event: inner } }) as const;
  const payload = (inner: object) => ({ kind: 'payload', body: inner }) as const;
  return [
    event({ type: 'message', channel_type: 'im', user, text: 'find geneva', ...at }),
    event({ type: 'message', channel_type: 'im', user, text: 'help', ...at }),
    event({ type: 'app_mention', user, text: 'profile', channel: 'C0PAIR', ts: '1.3' }),
    event({ type: 'app_home_opened', user, tab: 'home' }),
    {
      kind: 'fields',
      body: {
        command: '/mentor',
        text: 'goals',
        team_id: team,
        user_id: user,
        channel_id: 'C0ANY',
        trigger_id: `trigger.${once}`,
        response_url: 'https://hooks.slack.com/commands/T/1/x',
      },
    } as const,
    ...foreign.map(([v, i, a]) =>
      payload({
        type: 'block_actions',
        ...base,
        response_url: null,
        container: { type: 'message', message_ts: '1.2', channel_id: 'D0OTTO', is_ephemeral: false },
        channel: { id: 'D0OTTO' },
        actions: [
          {
            type: 'button',
            action_id: 'a0',
            value: actionValue({ kind: 'action', action: { verb: v, id: i, arg: a } }),
          },
        ],
      }),
    ),
    ...foreignForms.map(([form, token, answers]) =>
      payload({
        type: 'view_submission',
        ...base,
        view: {
          id: 'V1',
          type: 'modal',
          hash: once,
          callback_id: form,
          private_metadata: token,
          title: { type: 'plain_text', text: 'Form' },
          blocks: [],
          state: {
            values: Object.fromEntries(
              Object.entries(answers).map(([id, value]) => [id, { [id]: { type: 'plain_text_input', value } }]),
            ),
          },
        },
      }),
    ),
  ];
}

/** Activities as Teams sends them (Bot Framework "Activity schema"), from a colleague. */
export function teamsFixtures(tenant: string, user: string, serviceUrl: string, once: string) {
  const base = {
    type: 'message',
    id: once,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${user}`, name: 'Otto', aadObjectId: user },
    recipient: { id: '28:bot', name: 'Rapport' },
    conversation: { id: `a:${user}`, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  };
  return [
    { ...base, text: 'find geneva' },
    { ...base, text: 'help' },
    { ...base, type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] },
    { ...base, type: 'installationUpdate', action: 'add' },
    { ...base, type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data: {} } } },
    ...foreign.map(([verb, id, arg]) => ({ ...base, value: { [envelopeKey]: { kind: 'action', verb, id, arg } } })),
    ...foreignForms.map(([form, token, answers]) => ({
      ...base,
      value: {
        [envelopeKey]: { kind: 'form', form, token, fields: Object.keys(answers), lists: [], numbers: [] },
        ...answers,
      },
    })),
  ];
}
