/** An invented colleague, and what they answer when the programme asks. Places and fields are ids of the programme's lists. */
export interface Persona {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly role: 'mentor' | 'mentee' | 'both' | 'none';
  readonly station: string;
  readonly grade: string;
  readonly speaks: readonly string[];
  readonly fields: readonly string[];
  readonly topics: readonly string[];
  /** What a mentor offers, or a mentee hopes for. */
  readonly words: string;
  readonly capacity: number;
}
