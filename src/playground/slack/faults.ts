/**
 * What goes wrong with a call: Slack's 429, a 500, an error of its own, a deed whose answer is lost (`dropped` with the
 * connection, or `unanswered`), no answer at all, a connection that breaks before anything is done, or a slow one.
 */
export type SlackFault =
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'server-error' }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'slow'; readonly ms: number };

/** Faults that tests and the page ask for, one call at a time. */
export class SlackFaults {
  #planned: { readonly method: RegExp; readonly fault: SlackFault; left: number }[] = [];

  /** The next `times` calls of methods that match meet this fault. */
  next(method: RegExp, fault: SlackFault, times = 1): void {
    this.#planned.push({ method, fault, left: times });
  }

  take(method: string): SlackFault | null {
    const planned = this.#planned.find((one) => one.left > 0 && one.method.test(method));
    if (planned === undefined) return null;
    planned.left -= 1;
    this.#planned = this.#planned.filter((one) => one.left > 0);
    return planned.fault;
  }
}
