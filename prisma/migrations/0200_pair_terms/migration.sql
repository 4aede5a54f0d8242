-- What of its programme a pair agreed to when it was formed: a file that changes later does not change it.
CREATE TABLE "pair_terms" (
    "installation_id" TEXT NOT NULL,
    "pair_id" TEXT NOT NULL,
    "terms" JSONB NOT NULL,
    "taken_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pair_terms_pkey" PRIMARY KEY ("installation_id","pair_id")
);

ALTER TABLE "pair_terms" ADD CONSTRAINT "pair_terms_installation_id_pair_id_fkey" FOREIGN KEY ("installation_id", "pair_id") REFERENCES "pairs"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "pair_terms" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pair_terms" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "pair_terms" USING ("installation_id" = current_setting('rapport.installation', true));
