-- Which tips somebody in a pair has had: none comes twice.

CREATE TABLE "tips_given" (
    "installation_id" TEXT NOT NULL,
    "pair_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "tip_id" TEXT NOT NULL,
    "given_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "tips_given_pkey" PRIMARY KEY ("installation_id","pair_id","person_id","tip_id")
);

ALTER TABLE "tips_given" ADD CONSTRAINT "tips_given_installation_id_pair_id_fkey" FOREIGN KEY ("installation_id", "pair_id") REFERENCES "pairs"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "tips_given" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "tips_given" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "tips_given" USING ("installation_id" = current_setting('rapport.installation', true));
