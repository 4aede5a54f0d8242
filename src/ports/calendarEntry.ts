/** Somebody as a calendar knows them. `address` stands for whoever has told no e-mail: unique, and leads nowhere. */
export interface CalendarPerson {
  readonly name: string;
  readonly address: string;
}

/** A meeting for any calendar. Its text is in the reader's language. */
export interface CalendarEntry {
  /** The same for the life of a meeting: a calendar finds by it what to change or take out. */
  readonly uid: string;
  /** Greater with every change; a calendar ignores what is older than what it has. */
  readonly sequence: number;
  readonly method: 'request' | 'cancel';
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** When this version was made. */
  readonly madeAt: Date;
  readonly title: string;
  readonly description: string;
  /** Where to go or what to open; `null` when that is not known. */
  readonly place: string | null;
  readonly organizer: CalendarPerson;
  readonly attendees: readonly CalendarPerson[];
}
