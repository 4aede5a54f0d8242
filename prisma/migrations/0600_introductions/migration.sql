-- A mentor whom a colleague suggests to a mentee, of their own accord or because they were asked.

CREATE TABLE "introductions" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "mentee_id" TEXT NOT NULL,
    "suggester_id" TEXT,
    "mentor_id" TEXT,
    "state" TEXT NOT NULL,
    "data_key" BYTEA NOT NULL,
    "address" BYTEA,
    "question" BYTEA,
    "why" BYTEA,
    "created_at" TIMESTAMP(3) NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "introductions_pkey" PRIMARY KEY ("installation_id","id")
);

CREATE INDEX "introductions_installation_id_mentee_id_idx" ON "introductions"("installation_id", "mentee_id");
CREATE INDEX "introductions_installation_id_suggester_id_idx" ON "introductions"("installation_id", "suggester_id");

ALTER TABLE "introductions" ADD CONSTRAINT "introductions_state_check" CHECK ("state" IN ('sought', 'nobody', 'lost', 'passed', 'taken', 'not-now'));

ALTER TABLE "introductions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "introductions" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "introductions" USING ("installation_id" = current_setting('rapport.installation', true));
