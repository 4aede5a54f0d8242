-- Who did or looked at what, for coordinators to read like a diary, and for a person to read about themselves.
-- No foreign key to people: an entry outlives the account of whoever it is about.
CREATE TABLE "audit_entries" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor_id" TEXT,
    "programme_id" TEXT,
    "person_id" TEXT,
    "code" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("installation_id", "id")
);
CREATE INDEX "audit_entries_installation_id_programme_id_at_idx" ON "audit_entries"("installation_id", "programme_id", "at");
CREATE INDEX "audit_entries_installation_id_person_id_at_idx" ON "audit_entries"("installation_id", "person_id", "at");

ALTER TABLE "audit_entries" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_entries" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "audit_entries" USING ("installation_id" = current_setting('rapport.installation', true));
