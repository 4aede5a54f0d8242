-- A private word to one coordinator, and their answer.

CREATE TABLE "concerns" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "coordinator_id" TEXT NOT NULL,
    "data_key" BYTEA NOT NULL,
    "text" BYTEA NOT NULL,
    "answer" BYTEA,
    "created_at" TIMESTAMP(3) NOT NULL,
    "answered_at" TIMESTAMP(3),

    CONSTRAINT "concerns_pkey" PRIMARY KEY ("installation_id","id")
);

CREATE INDEX "concerns_installation_id_person_id_idx" ON "concerns"("installation_id", "person_id");
CREATE INDEX "concerns_installation_id_coordinator_id_idx" ON "concerns"("installation_id", "coordinator_id");

ALTER TABLE "concerns" ADD CONSTRAINT "concerns_installation_id_person_id_fkey" FOREIGN KEY ("installation_id", "person_id") REFERENCES "people"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "concerns" ADD CONSTRAINT "concerns_installation_id_coordinator_id_fkey" FOREIGN KEY ("installation_id", "coordinator_id") REFERENCES "people"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "concerns" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "concerns" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "concerns" USING ("installation_id" = current_setting('rapport.installation', true));
