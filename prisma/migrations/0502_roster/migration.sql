-- People whom coordinators would like to have in a programme. An entry is no person yet: only joining makes it theirs.
CREATE TABLE "roster_entries" (
    "installation_id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "data_key" BYTEA NOT NULL,
    "facts" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "reminders" INTEGER NOT NULL,
    "platform" TEXT,
    "tenant" TEXT,
    "user_id" TEXT,
    "imported_at" TIMESTAMP(3) NOT NULL,
    "invited_at" TIMESTAMP(3),
    CONSTRAINT "roster_entries_pkey" PRIMARY KEY ("installation_id", "programme_id", "email"),
    CONSTRAINT "roster_entries_state_check" CHECK ("state" IN ('new', 'invited', 'joined', 'declined', 'not-found'))
);
CREATE INDEX "roster_entries_installation_id_programme_id_state_idx" ON "roster_entries"("installation_id", "programme_id", "state");
CREATE INDEX "roster_entries_installation_id_email_idx" ON "roster_entries"("installation_id", "email");

ALTER TABLE "roster_entries" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "roster_entries" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "roster_entries" USING ("installation_id" = current_setting('rapport.installation', true));
