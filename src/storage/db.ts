import type { Prisma } from './generated/client.ts';

/** What repositories ask the database with, inside one transaction: Prisma's models, and statements of their own. */
export type Db = Omit<Prisma.TransactionClient, `$${string}`> & Statements;

/**
 * Statements in the form that Prisma's own have, given to the driver as they are: about a fifth of the processor time of
 * asking a model. Instants come as dates, counts as `bigint`, bytes as `Uint8Array`.
 */
export interface Statements {
  /** The rows that it answers. */
  $queryRaw(statement: TemplateStringsArray | Prisma.Sql, ...values: readonly unknown[]): Promise<unknown>;
  /** How many rows it changed. */
  $executeRaw(statement: TemplateStringsArray | Prisma.Sql, ...values: readonly unknown[]): Promise<number>;
}
