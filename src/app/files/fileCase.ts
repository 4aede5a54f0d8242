import type { Person } from '../../core/people/person.ts';
import type { FileView } from '../../ports/fileView.ts';
import type { Job } from '../job.ts';

/** A file that the programme hands out, as an effect is: named by a kind and ids, rendered when its turn comes. */
export interface FileCase<J = Job> {
  /** Stands in links that are out there: never give it another meaning. */
  readonly kind: string;
  /** How long a link to it works. */
  readonly hours: number;
  /**
   * What is in it now. Authorises from `reader` as everything does; `reader` is `null` for whoever reads a channel, who
   * may see what the coordinators' channel may. Answers `null` when there is nothing (any more) that they may see.
   */
  render(job: J, reader: Person | null, ids: Readonly<Record<string, string>>): Promise<FileView | null>;
}
