import type { Account } from '../core/people/account.ts';
import type { Language } from '../core/people/language.ts';
import type { Clock } from '../ports/clock.ts';
import type { FileLinks } from '../ports/fileLinks.ts';
import type { PersonFacts } from '../ports/platform.ts';
import type { Store } from '../ports/store.ts';
import type { Capability } from './capability.ts';
import type { MentorIndexes, ProgrammeBook } from './job.ts';

/** A coordinator as the setting names them, before they have said anything. */
export type CoordinatorName =
  /** Without `tenant`, in whichever workspace or tenant there is. */
  | {
      readonly kind: 'account';
      readonly platform: Account['platform'];
      readonly tenant?: string;
      readonly user: string;
    }
  | { readonly kind: 'email'; readonly email: string };

export interface AppOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly programmes: ProgrammeBook;
  readonly capabilities: readonly Capability[];
  readonly coordinators: readonly CoordinatorName[];
  /** `null` without a public address: files are then handed out only where the platform takes them. */
  readonly links: FileLinks | null;
  /** How late a prompt may still be sent, in ms; a day when absent. */
  readonly graceMs?: number;
  readonly mentorIndexes: MentorIndexes;
  /** Asks the platforms whose address this is, to invite them; `null` where nobody has it. */
  findAccount(email: string): Promise<Account | null>;
  /** Asks the platform about somebody the programme has not met. */
  lookUp(account: Account): Promise<PersonFacts>;
  /** Called when effects may have been committed. */
  wake(): void;
  /** Told the language of whoever has just been heard, for what an adapter must say by itself. */
  noteLanguage?(account: Account, language: Language): void;
}
