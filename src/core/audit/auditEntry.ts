import { z } from 'zod';

/** What is written down of what people with a duty do. Add a code where something new is done, and its sentence in the catalogues. */
export const auditCodeSchema = z.enum([
  'request-nudged',
  'pair-nudged',
  'pair-extended',
  'pair-closed',
  'delivery-resent',
  'proposal-made',
  'proposal-pinned',
  'proposal-excluded',
  'proposal-swapped',
  'proposal-approved',
  'proposal-withdrawn',
  'proposal-discarded',
  'proposal-formed',
  'report-linked',
  'file-exported',
  'roster-imported',
  'roster-invited',
  'record-read',
  'contact-read',
  'claim-answered',
  'coordinator-added',
  'coordinator-removed',
  'accounts-joined',
  'account-released',
  'settings-changed',
  'settings-reset',
]);

export type AuditCode = z.infer<typeof auditCodeSchema>;

/** Figures, opaque ids and choices; never anybody's words. */
export const auditFactsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

export interface AuditEntry {
  readonly id: string;
  readonly at: Date;
  /** Who did it; `null` for the programme itself. */
  readonly actorId: string | null;
  /** `null` for what concerns no programme in particular. */
  readonly programmeId: string | null;
  /** The one person it is about, who can read it; `null` where it is about several or none. */
  readonly personId: string | null;
  readonly code: AuditCode;
  readonly facts: z.infer<typeof auditFactsSchema>;
}
