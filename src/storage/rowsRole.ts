import { StorageError } from './storageError.ts';

/**
 * The role under which every transaction works: it owns nothing, so that it can neither switch row-level security off
 * nor be above it, whoever DATABASE_URL names (an owner, or a superuser as in the embedded database). One a database,
 * because roles belong to the whole server.
 */
export const rowsRole = `left('rapport_rows_' || current_database(), 63)`;

const script = `DO $$
DECLARE
  rows_role text := ${rowsRole};
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = rows_role) THEN
    EXECUTE format('CREATE ROLE %I NOLOGIN', rows_role);
  END IF;
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = rows_role AND (rolsuper OR rolbypassrls)) THEN
    RAISE insufficient_privilege;
  END IF;
  BEGIN
    EXECUTE format('GRANT %I TO CURRENT_USER', rows_role);
  EXCEPTION WHEN insufficient_privilege THEN
    NULL; -- An administrator has granted it already, or the next lines tell.
  END;
  EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', rows_role);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO %I', rows_role);
  EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO %I', rows_role);
  EXECUTE format('REVOKE ALL ON _prisma_migrations FROM %I', rows_role);
  PERFORM set_config('role', rows_role, true);
  PERFORM set_config('role', 'none', true);
EXCEPTION WHEN insufficient_privilege THEN
  RAISE insufficient_privilege
    USING MESSAGE = format('CREATE ROLE %1$I NOLOGIN; GRANT %1$I TO %2$I;', rows_role, current_user);
END $$`;

/** Makes the role where it is missing, and lets it at the tables there are now. Throws `StorageError` (`no-role`). */
export async function ensureRowsRole(run: (sql: string) => Promise<void>): Promise<void> {
  try {
    await run(script);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === '42501')) throw error;
    throw new StorageError(
      'no-role',
      `Rows are read and written under a role that owns no table, and the role of DATABASE_URL may not make it: let an administrator of the database run once “${error.message}”.`,
      { cause: error },
    );
  }
}
