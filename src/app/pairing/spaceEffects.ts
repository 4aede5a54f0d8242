import { note } from '../../conversation/views/note.ts';
import { welcome } from '../../conversation/views/pairing/welcome.ts';
import { commonGround } from '../../core/pairing/commonGround.ts';
import type { Space } from '../../core/pairing/space.ts';
import { spaceName } from '../../core/pairing/spaceName.ts';
import type { Delivery } from '../../ports/delivery.ts';
import type { EffectCase } from '../capability.ts';
import { coordinatorsOf } from '../coordinatorsOf.ts';
import type { Job } from '../job.ts';
import { spaceView, spaceWords } from '../spaceViews.ts';
import { tell } from '../tell.ts';
import { conversationOf } from './conversationOf.ts';
import { pairEffect } from './pairEffect.ts';
import { pairOf } from './pairOf.ts';

type Ids = Readonly<Record<string, string>>;

const gone: Delivery = { kind: 'drop', reason: 'moment-gone' };

async function spaceOf(job: Job, ids: Ids): Promise<Space | null> {
  const spaces = ids.pair ? await job.tx.spaces.ofPair(ids.pair) : [];
  return spaces.find(({ platform }) => platform === ids.platform) ?? null;
}

export const spaceEffects: Readonly<Record<string, EffectCase>> = {
  'pairing.open-space': {
    plan: async (job, ids) => {
      const whole = await pairOf(job, ids.pair);
      const space = await spaceOf(job, ids);
      const ground = whole && commonGround(whole.mentee, whole.mentor);
      if (!whole || !ground || whole.pair.state !== 'active' || space?.state !== 'opening') return gone;
      const { pair, programme, mentee, mentor } = whole;
      const topic = spaceWords(job, mentee, mentor).map((words) => words.t('pairing.spaceTopic'));
      return {
        kind: 'open-space',
        platform: space.platform,
        space: {
          key: pair.id,
          name: spaceName(pair.id),
          topic: topic.join(' / '),
          members: [ground.mentee, ground.mentor],
          found: conversationOf(space),
          team: space.platform === 'teams' ? programme.space.team : null,
        },
      };
    },
    settled: async (job, ids, delivered) => {
      const pair = ids.pair ? await job.tx.pairs.lock(ids.pair) : null;
      const space = await spaceOf(job, ids);
      if (delivered.kind !== 'opened' || !pair || !space) return;
      const { id, serviceUrl, tenant } = delivered.conversation;
      await job.tx.spaces.save({ ...space, tenant, state: 'open', conversationId: id, serviceUrl });
      const { platform } = space;
      const next =
        pair.state === 'active'
          ? pairEffect(pair, 'pairing.welcome', `welcome/${platform}`, { platform })
          : // It ended while the space was being opened: what came too late is closed again.
            pairEffect(pair, 'pairing.archive', `archive/${platform}/late`, { platform });
      await job.tx.outbox.enqueue([next], job.now);
    },
    failed: async (job, ids) => {
      const pair = ids.pair ? await job.tx.pairs.byId(ids.pair) : null;
      if (pair?.state !== 'active') return;
      const told = [pair.menteeId, pair.mentorId].map((person) =>
        pairEffect(pair, 'pairing.not-ready', `not-ready/${person}`, { person }),
      );
      const coordinators = await coordinatorsOf(job, pair.programmeId);
      const reported = coordinators.map(({ id }) =>
        pairEffect(pair, 'pairing.trouble', `trouble/${id}`, { coordinator: id }),
      );
      await job.tx.outbox.enqueue([...told, ...reported], job.now);
    },
  },

  /** To a coordinator: that the space is missing, which is theirs to repair; nothing of what it is for. */
  'pairing.trouble': {
    plan: async (job, ids) => {
      const whole = await pairOf(job, ids.pair);
      const spaces = whole ? await job.tx.spaces.ofPair(whole.pair.id) : [];
      const missing = whole?.pair.state === 'active' && spaces.some(({ state }) => state === 'opening');
      if (!whole || !missing || !ids.coordinator) return gone;
      const names = { mentee: whole.mentee.name, mentor: whole.mentor.name };
      return tell(job, ids.coordinator, 'working', (words) => note(words.t('pairing.trouble', names)));
    },
  },

  'pairing.welcome': {
    plan: async (job, ids) => {
      const whole = await pairOf(job, ids.pair);
      const space = await spaceOf(job, ids);
      const conversation = space && conversationOf(space);
      if (whole?.pair.state !== 'active' || space?.state !== 'open' || !conversation) return gone;
      const { pair, programme, mentee, mentor } = whole;
      const people = { pair, programme, menteeName: mentee.name, mentorName: mentor.name };
      const view = spaceView(job, mentee, mentor, (words) => welcome(words, people));
      return { kind: 'post', to: { kind: 'conversation', conversation }, view };
    },
  },

  'pairing.archive': {
    plan: async (job, ids) => {
      const whole = await pairOf(job, ids.pair);
      const space = await spaceOf(job, ids);
      const conversation = space && conversationOf(space);
      if (whole?.pair.state !== 'ended' || !space || space.state === 'archived' || !conversation) return gone;
      const farewell = spaceView(job, whole.mentee, whole.mentor, (words) => note(words.t('pairing.farewell')));
      return { kind: 'archive-space', conversation, farewell };
    },
    settled: async (job, ids) => {
      const space = await spaceOf(job, ids);
      if (space) await job.tx.spaces.save({ ...space, state: 'archived' });
    },
  },
};
