import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createKeyring } from './keyring.ts';
import { createSealer, type SealedRows } from './sealer.ts';

export interface OpeningKeys {
  readonly installationId: string;
  readonly dataKey: Buffer;
  readonly previousDataKey: Buffer | null;
}

export interface OpeningRequest {
  readonly number: number;
  readonly sealed: SealedRows;
}

/** `opened`: `OpenedRows` as JSON, which is handed over in one piece; `null` when something did not open. */
export interface OpeningAnswer {
  readonly number: number;
  readonly opened: string | null;
}

// A thread that opens sealed columns for the one that has other things to do. Buffers come over as plain bytes.
const key = z.instanceof(Uint8Array).transform((bytes) => Buffer.from(bytes));
const keys = z.object({ installationId: z.string(), dataKey: key, previousDataKey: key.nullable() }).parse(workerData);
const sealer = createSealer(keys.installationId, createKeyring(keys.dataKey, keys.previousDataKey));

parentPort?.on('message', async ({ number, sealed }: OpeningRequest) => {
  const opened = await sealer.openAll(sealed).then(JSON.stringify, () => null);
  parentPort?.postMessage({ number, opened } satisfies OpeningAnswer);
});
