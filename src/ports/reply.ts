import type { Inbound } from './inbound.ts';
import type { FormView, MessageView } from './view.ts';

/** What the platform needs at once, when the whole transaction has been committed. Everything slower is an effect. */
export type Reply = Answer & {
  /** Ids of those whose words it may hold: where it stays in a talk, it is noted under them. Absent: nobody's. */
  readonly about?: readonly string[];
};

type Answer =
  | { readonly kind: 'none' }
  /** For the sender alone: ephemeral on Slack, in the direct talk on Teams. */
  | { readonly kind: 'answer'; readonly view: MessageView }
  /** The message or form that carried the control becomes this; where it cannot be changed, it is answered instead. */
  | { readonly kind: 'replace'; readonly view: MessageView }
  /** Opens a form; as the answer to a form, its next screen. */
  | { readonly kind: 'form'; readonly form: FormView }
  /** The same form again, filled in as it was sent, with `error` on the fields that need another look. */
  | { readonly kind: 'errors'; readonly form: FormView };

/** The one door into the programme. Never throws for what a person did; throws when storage fails. */
export type HandleInbound = (inbound: Inbound) => Promise<Reply>;
