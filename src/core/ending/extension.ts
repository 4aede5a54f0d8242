/** One of a pair would like to go on for longer; the other one agrees, or not. */
export interface Extension {
  readonly id: string;
  readonly pairId: string;
  readonly months: number;
  readonly proposedBy: string;
  readonly state: 'proposed' | 'agreed' | 'declined';
  readonly createdAt: Date;
}
