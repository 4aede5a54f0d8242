import { note } from '../../conversation/views/note.ts';
import { welcome } from '../../conversation/views/pairing/welcome.ts';
import { commonGround } from '../../core/pairing/commonGround.ts';
import type { Space } from '../../core/pairing/space.ts';
import { spaceName } from '../../core/pairing/spaceName.ts';
import type { Account } from '../../core/people/account.ts';
import type { Delivery } from '../../ports/delivery.ts';
import type { SpaceRequest } from '../../ports/platform.ts';
import type { EffectCase } from '../capability.ts';
import { tellCoordinators } from '../digest/tellCoordinators.ts';
import type { Job } from '../job.ts';
import { spaceView, spaceWords } from '../spaceViews.ts';
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
      const { mentee, mentor } = whole;
      const topic = spaceWords(job, mentee, mentor).map((words) => words.t('pairing.spaceTopic'));
      const members = [ground.mentee, ground.mentor];
      return {
        kind: 'open-space',
        platform: space.platform,
        space: { ...spaceRequest(space, members), topic: topic.join(' / ') },
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
      await job.tx.outbox.enqueue(told, job.now);
      await tellCoordinators(job, 'space-not-opened', { programme: pair.programmeId, pair: pair.id });
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

  /** Also where nobody knows a space: what an interrupted try left behind is looked for, and closed. */
  'pairing.archive': {
    plan: async (job, ids) => {
      const whole = await pairOf(job, ids.pair);
      const space = await spaceOf(job, ids);
      if (whole?.pair.state !== 'ended' || !space || space.state === 'archived') return gone;
      const { platform, tenant } = space;
      const members = [whole.mentee, whole.mentor]
        .flatMap(({ accounts }) => accounts)
        .filter((account) => account.platform === platform && account.tenant === tenant);
      const farewell = spaceView(job, whole.mentee, whole.mentor, (words) => note(words.t('pairing.farewell')));
      return { kind: 'archive-space', platform, space: spaceRequest(space, members), farewell };
    },
    settled: async (job, ids) => {
      const space = await spaceOf(job, ids);
      if (space) await job.tx.spaces.save({ ...space, state: 'archived' });
    },
    failed: async (job, ids, error) => {
      const space = await spaceOf(job, ids);
      // A space that was never opened was reported when it could not be.
      if (!space || space.state === 'opening') return;
      const code = error.code === 'uncertain' ? 'uncertain' : 'not-delivered';
      await tellCoordinators(job, code, { pair: space.pairId, effect: `archive/${space.platform}` });
    },
  },
};

/** How the platform knows the space, whatever state it is in. */
function spaceRequest(space: Space, members: readonly Account[]): SpaceRequest {
  const { pairId, tenant, team } = space;
  return { key: pairId, name: spaceName(pairId), topic: '', tenant, members, found: conversationOf(space), team };
}
