/** What a Slack workspace gave the bot when it was installed there. */
export interface WorkspaceBot {
  /** `xoxb-…`, or `xoxe.xoxb-…` where tokens are rotated. */
  readonly token: string;
  readonly id: string;
  readonly userId: string;
  readonly appId: string | null;
  /** The organisation (Enterprise Grid) the workspace belongs to. */
  readonly enterpriseId: string | null;
  readonly scopes: readonly string[];
  /** Where tokens are rotated: what makes the next one, and when this one ends (seconds since 1970). */
  readonly rotation: { readonly refreshToken: string; readonly expiresAt: number } | null;
}

export interface Workspace {
  /** `T…` */
  readonly team: string;
  readonly bot: WorkspaceBot;
  readonly installedAt: Date;
}

/** The Slack workspaces of an installation; what opens them is sealed at rest. */
export interface WorkspaceRepository {
  find(team: string): Promise<Workspace | null>;
  /** Ids, in order. */
  teams(): Promise<string[]>;
  save(workspace: Workspace): Promise<void>;
  /** Forgets one that was installed at `until` or before: a late word of an earlier end does not end a new beginning. */
  remove(team: string, until: Date): Promise<boolean>;
}

/** The same for an adapter, each call in a transaction of its own. */
export interface WorkspaceBook extends Pick<WorkspaceRepository, 'find' | 'teams' | 'remove'> {
  /** Uses up the state of a visit: true the first time. */
  useState(id: string): Promise<boolean>;
  /** Takes a workspace in and uses up its invitation; false when that has let in another. */
  admit(workspace: Workspace, invitation: string): Promise<boolean>;
  /** New tokens for a workspace that is still there. */
  renew(team: string, bot: WorkspaceBot): Promise<void>;
}

/** Words that only this installation can have written, and only until they expire. */
export interface SignedNotes {
  write(id: string, about: string, until: Date): string;
  /** `null` alike for what is forged, has expired or makes no sense. */
  read(token: string): { readonly id: string; readonly about: string } | null;
}
