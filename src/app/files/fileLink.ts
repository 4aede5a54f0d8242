import type { Person } from '../../core/people/person.ts';
import type { Job } from '../coordinating/reach.ts';
import type { FileCase } from './fileCase.ts';

export interface FileLink {
  readonly url: string;
  readonly until: Date;
}

/**
 * An address at which a file can be opened for a while, or an image fetched by the platform. `null` where the bot has
 * no public address.
 */
export function fileLink(
  job: Job,
  file: Pick<FileCase, 'kind' | 'hours'>,
  reader: Person | null,
  ids: Readonly<Record<string, string>>,
): FileLink | null {
  const until = new Date(job.now.getTime() + file.hours * 3_600_000);
  const url = job.links?.urlOf({ kind: file.kind, ids, reader: reader?.id ?? null }, until);
  return url === undefined ? null : { url, until };
}
