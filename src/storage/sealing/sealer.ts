import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { StorageError } from '../storageError.ts';
import { decrypt, encrypt } from './cipher.ts';
import type { Keyring } from './keyring.ts';

/** Bytes as Prisma takes and gives them. */
export type Sealed = Uint8Array<ArrayBuffer>;

/** Which row a value belongs to: it opens there and nowhere else. */
export interface SealedRow {
  readonly table: string;
  /** The row's key within the installation. */
  readonly row: readonly string[];
}

/** Seals the columns of one row under a fresh key of its own. */
export interface RowSealer {
  /** The row's key, wrapped: stored beside what it sealed. */
  readonly dataKey: Sealed;
  column(name: string, value: string): Sealed;
  optional(name: string, value: string | null): Sealed | null;
}

/** Opens the columns of one row. Throws `StorageError` (`wrong-data-key`, `corrupt`). */
export interface RowOpener {
  column(name: string, sealed: Uint8Array): string;
  optional(name: string, sealed: Uint8Array | null): string | null;
  /** Seals a further column under the same key. */
  seal(name: string, value: string): Sealed;
}

/** Some columns of many rows of a table, as the database writes them. */
export interface SealedRows {
  readonly table: string;
  readonly columns: readonly string[];
  /** A JSON list of lists: the row's key, its wrapped data key, and the columns' values; bytes as hexadecimal digits. */
  readonly rows: string;
}

/** What was sealed, in the order of rows and columns. */
export type OpenedRows = readonly (readonly (string | null)[])[];

export interface Sealer {
  seal(row: SealedRow): RowSealer;
  open(row: SealedRow, dataKey: Uint8Array): RowOpener;
  /** Values in the order of rows and columns; rejects with `StorageError` as `open` throws it. */
  openAll(sealed: SealedRows): Promise<OpenedRows>;
  /** The row's key under the current DATA_KEY; `null` when neither key here has wrapped it. */
  rewrap(row: SealedRow, dataKey: Uint8Array): Sealed | null;
  /** How the key of a row begins that needs no rewrapping. */
  readonly currentMark: Sealed;
}

const version = 1;
const sealedRows = z.array(z.tuple([z.string(), z.string()], z.string().nullable()));

/**
 * Envelope encryption: each row has a random key, wrapped by the installation's, and each column is AES-256-GCM under
 * the row's key. Installation, table, row and column are authenticated, so a value cannot be moved or swapped.
 */
export function createSealer(installationId: string, keyring: Keyring): Sealer {
  const context = ({ table, row }: SealedRow, column: string) =>
    JSON.stringify([installationId, table, ...row, column]);
  const sealColumn = (rowKey: Buffer, row: SealedRow, name: string, value: string) =>
    bytes(Buffer.concat([Buffer.of(version), encrypt(rowKey, Buffer.from(value, 'utf8'), context(row, name))]));
  const open = (row: SealedRow, dataKey: Uint8Array): RowOpener => {
    let unwrapped: Buffer | null = null;
    const key = () => {
      unwrapped ??= keyring.unwrap(Buffer.from(dataKey), context(row, 'data_key'));
      if (unwrapped !== null) return unwrapped;
      throw new StorageError('wrong-data-key', `A row of ${row.table} was sealed with another DATA_KEY, or elsewhere.`);
    };
    const column = (name: string, sealed: Uint8Array) => {
      const rowKey = key();
      const body = Buffer.from(sealed.subarray(1));
      const plain = sealed[0] === version ? decrypt(rowKey, body, context(row, name)) : null;
      if (plain === null) throw new StorageError('corrupt', `A sealed ${name} of ${row.table} does not open.`);
      return plain.toString('utf8');
    };
    return {
      column,
      optional: (name, sealed) => (sealed === null ? null : column(name, sealed)),
      seal: (name, value) => sealColumn(key(), row, name, value),
    };
  };
  return {
    currentMark: bytes(keyring.currentMark),
    rewrap: (row, dataKey) => {
      const rowKey = keyring.unwrap(Buffer.from(dataKey), context(row, 'data_key'));
      return rowKey && bytes(keyring.wrap(rowKey, context(row, 'data_key')));
    },
    seal: (row) => {
      const rowKey = randomBytes(32);
      const column = (name: string, value: string) => sealColumn(rowKey, row, name, value);
      return {
        dataKey: bytes(keyring.wrap(rowKey, context(row, 'data_key'))),
        column,
        optional: (name, value) => (value === null ? null : column(name, value)),
      };
    },
    open,
    openAll: async ({ table, columns, rows }) =>
      sealedRows.parse(JSON.parse(rows)).map(([row, dataKey, ...values]) => {
        const opened = open({ table, row: [row] }, Buffer.from(dataKey, 'hex'));
        return columns.map((name, at) => {
          const value = values[at] ?? null;
          return value === null ? null : opened.column(name, Buffer.from(value, 'hex'));
        });
      }),
  };
}

function bytes(buffer: Buffer): Sealed {
  return new Uint8Array(buffer);
}
