/** What somebody is to the thing a verb names: it follows from what is stored now, never from what they send. */
export type Standing =
  /** Whoever the platform signed for. */
  | 'anyone'
  /** Takes part in the programme at present. */
  | 'participant'
  /** Takes part as mentee; of a request, sent it. */
  | 'mentee'
  /** Takes part as mentor; of a request, received it. */
  | 'mentor'
  /** One of the two of a running pair. */
  | 'partner'
  /** One of the two of a pair that has ended. */
  | 'former-partner'
  /** The person it is about. */
  | 'oneself'
  /** Wrote a private word. */
  | 'author'
  /** The one person a private word or a question was addressed to. */
  | 'addressee'
  /** Coordinates the programme it belongs to; where it names none, any programme. */
  | 'coordinator';
