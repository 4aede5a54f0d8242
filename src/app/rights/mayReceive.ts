import type { Account } from '../../core/people/account.ts';
import type { Person } from '../../core/people/person.ts';
import type { Conversation } from '../../ports/conversation.ts';
import type { Delivery } from '../../ports/delivery.ts';
import type { Job } from '../job.ts';
import type { Handout } from './handouts.ts';
import { subjects } from './subjects.ts';

type Ids = Readonly<Record<string, string>>;

/** Whether what an effect has come to may go where it is about to go, as things stand now. Without a row in the table: no. */
export async function mayReceive(job: Job, row: Handout | undefined, ids: Ids, delivery: Delivery): Promise<boolean> {
  if (delivery.kind === 'drop' || delivery.kind === 'defer') return true;
  if (!row) return false;
  if (row.may.includes('anyone')) return true;
  switch (delivery.kind) {
    case 'post':
    case 'send-file':
      return delivery.to.kind === 'person'
        ? accountMay(job, row, ids, delivery.to.account)
        : placeMay(job, row, ids, delivery.to.conversation);
    case 'show-home':
      return accountMay(job, row, ids, delivery.account);
    case 'update': {
      const { conversation } = delivery.message;
      if (await placeMay(job, row, ids, conversation)) return true;
      const reader = row.reader === null ? undefined : ids[row.reader];
      const isSpace = await job.tx.spaces.byConversation(conversation.platform, conversation.id);
      return !isSpace && mayRead(job, row, ids, reader === undefined ? null : await job.tx.people.byId(reader));
    }
    case 'open-space':
    case 'archive-space': {
      if (delivery.space.key !== ids.pair) return false;
      const each = await Promise.all(delivery.space.members.map((account) => accountMay(job, row, ids, account)));
      return each.every((may) => may);
    }
  }
}

/** Whether somebody may read what is handed out. */
export async function mayRead(job: Job, row: Handout | undefined, ids: Ids, reader: Person | null): Promise<boolean> {
  if (!row) return false;
  if (row.may.includes('anyone')) return true;
  if (!reader) return false;
  const held = await subjects[row.subject](job, reader, ids[row.of] ?? '');
  return held.some((standing) => row.may.includes(standing));
}

async function accountMay(job: Job, row: Handout, ids: Ids, account: Account): Promise<boolean> {
  return mayRead(job, row, ids, await job.tx.people.byAccount(account));
}

/** Places belong to what they were made for: a space to its pair, a channel to the programme whose file names it. */
async function placeMay(job: Job, row: Handout, ids: Ids, { platform, id }: Conversation): Promise<boolean> {
  if (row.may.includes('their-space')) {
    const space = await job.tx.spaces.byConversation(platform, id);
    if (space && space.pairId === ids.pair) return true;
  }
  return row.may.includes('coordinators-channel') && job.programmes.byId(ids.programme ?? '')?.digest[platform] === id;
}
