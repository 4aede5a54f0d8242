-- Going on for longer, which both agree to.

CREATE TABLE "extensions" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "pair_id" TEXT NOT NULL,
    "months" INTEGER NOT NULL,
    "proposed_by" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "extensions_pkey" PRIMARY KEY ("installation_id","id")
);

CREATE INDEX "extensions_installation_id_pair_id_idx" ON "extensions"("installation_id", "pair_id");

ALTER TABLE "extensions" ADD CONSTRAINT "extensions_state_check" CHECK ("state" IN ('proposed', 'agreed', 'declined'));
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_installation_id_pair_id_fkey" FOREIGN KEY ("installation_id", "pair_id") REFERENCES "pairs"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "extensions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "extensions" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "extensions" USING ("installation_id" = current_setting('rapport.installation', true));
