/** What the platform does to a call of the bot. `dropped`: it does the deed and then answers nothing. */
export type TeamsFault =
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'server-error' }
  | { readonly kind: 'error'; readonly status: number; readonly code: string }
  | { readonly kind: 'dropped' };

/** Faults that tests and the page ask for, one call at a time. */
export class TeamsFaults {
  #planned: { readonly call: RegExp; readonly fault: TeamsFault; left: number }[] = [];

  /** The next `times` calls whose `METHOD /path` matches meet this fault. */
  next(call: RegExp, fault: TeamsFault, times = 1): void {
    this.#planned.push({ call, fault, left: times });
  }

  take(call: string): TeamsFault | null {
    const planned = this.#planned.find((one) => one.left > 0 && one.call.test(call));
    if (planned === undefined) return null;
    planned.left -= 1;
    return planned.fault;
  }
}
