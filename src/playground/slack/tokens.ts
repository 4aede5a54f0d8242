import { SlackFailure } from './slackFailure.ts';
import type { SlackState } from './slackState.ts';

/** A rotated token lives for twelve hours (docs: "Using token rotation"). */
export const rotatedSeconds = 43_200;

interface Token {
  readonly state: SlackState;
  /** `null` without rotation. */
  readonly expiresAt: number | null;
  revoked: boolean;
}

export interface Grant {
  readonly access_token: string;
  readonly expires_in?: number;
  readonly refresh_token?: string;
}

/** The bot tokens of all workspaces. */
export class Tokens {
  readonly #tokens = new Map<string, Token>();
  readonly #refresh = new Map<string, SlackState>();
  #counter = 0;

  /** `home`: the workspace of the app-level token. */
  constructor(readonly home: SlackState) {}

  /** A token that was there before. */
  add(token: string, state: SlackState): void {
    this.#tokens.set(token, { state, expiresAt: null, revoked: false });
  }

  issue(state: SlackState, rotates: boolean): Grant {
    this.#counter += 1;
    const name = `${state.team.id}-${this.#counter}`;
    if (!rotates) {
      this.add(`xoxb-${name}`, state);
      return { access_token: `xoxb-${name}` };
    }
    const expiresAt = state.now().getTime() + rotatedSeconds * 1000;
    this.#tokens.set(`xoxe.xoxb-1-${name}`, { state, expiresAt, revoked: false });
    this.#refresh.set(`xoxe-1-${name}`, state);
    return { access_token: `xoxe.xoxb-1-${name}`, expires_in: rotatedSeconds, refresh_token: `xoxe-1-${name}` };
  }

  /** A refresh token serves once. */
  exchange(refreshToken: string): { readonly state: SlackState; readonly grant: Grant } {
    const state = this.#refresh.get(refreshToken);
    if (state === undefined) throw new SlackFailure('invalid_refresh_token');
    this.#refresh.delete(refreshToken);
    return { state, grant: this.issue(state, true) };
  }

  knows(token: string): boolean {
    return this.#tokens.has(token);
  }

  stateOf(token: string): SlackState {
    const known = this.#tokens.get(token);
    if (known === undefined) throw new SlackFailure('invalid_auth');
    // What Slack says once the app has been removed.
    if (known.revoked) throw new SlackFailure('account_inactive');
    if (known.expiresAt !== null && known.state.now().getTime() > known.expiresAt)
      throw new SlackFailure('token_expired');
    return known.state;
  }

  revoke(state: SlackState): void {
    for (const token of this.#tokens.values()) if (token.state === state) token.revoked = true;
    for (const [token, of] of this.#refresh) if (of === state) this.#refresh.delete(token);
  }

  /** Every secret that was ever handed out, to look for it where it must not be. */
  all(): readonly string[] {
    return [...this.#tokens.keys(), ...this.#refresh.keys()];
  }
}
