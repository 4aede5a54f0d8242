import { ackRow } from './ackRow.ts';
import { digestRow } from './digestRow.ts';
import { faultRow } from './faultRow.ts';
import { inboundRow } from './inboundRow.ts';
import { killRow } from './killRow.ts';
import { queueRows } from './queueRows.ts';
import type { Row, Size } from './row.ts';
import { planningRow, scheduleRows } from './scheduleRows.ts';
import { stopRow } from './stopRow.ts';
import { takeOverRow } from './takeOverRow.ts';

export interface RowCase {
  /** Measures time, which a busy machine can spoil. */
  readonly timing: boolean;
  /** With nothing beside it. */
  readonly alone: boolean;
  /** @param database makes a new, empty PostgreSQL database and answers its address */
  run(size: Size, database: () => Promise<string>): Promise<readonly Row[]>;
}

const proof = (run: RowCase['run']): RowCase => ({ timing: false, alone: false, run });
const timed = (run: RowCase['run']): RowCase => ({ timing: true, alone: true, run });

export const rows: Readonly<Record<string, RowCase>> = {
  // First: most of its time it waits.
  'take-over': {
    timing: true,
    alone: false,
    run: async (_, database) => [await takeOverRow(await database())],
  },
  'kill-pglite': proof(async (size) => [await killRow(size, null)]),
  'kill-postgres': proof(async (size, database) => [await killRow(size, await database())]),
  stop: proof(async (size, database) => [await stopRow(size, await database())]),
  faults: proof(async (size, database) => [await faultRow(size, await database())]),
  inbound: proof(async (size, database) => [await inboundRow(size, await database())]),
  digest: { timing: true, alone: false, run: async (size, database) => [await digestRow(size, await database())] },
  schedule: proof(async (size) => scheduleRows(size)),
  planning: timed(async (size) => [planningRow(size)]),
  'ack-pglite': timed(async (size) => [await ackRow(size, null)]),
  'ack-postgres': timed(async (size, database) => [await ackRow(size, await database())]),
  queue: timed(async (size, database) => queueRows(size, await database())),
};
