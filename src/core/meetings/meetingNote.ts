/** What one meeting left in writing: the record both share, or what one of the two wrote for themselves alone. */
export interface MeetingNote {
  readonly meetingId: string;
  /** Who alone reads it; `null` for the shared record. */
  readonly authorId: string | null;
  /** By id of the template's parts; empty ones are left out. Confidential to whoever reads it. */
  readonly parts: Readonly<Record<string, string>>;
  readonly updatedAt: Date;
}
