-- What each of a pair looks back on: sealed, figures too.

CREATE TABLE "reviews" (
    "installation_id" TEXT NOT NULL,
    "pair_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "data_key" BYTEA NOT NULL,
    "answers" BYTEA,
    "asked_at" TIMESTAMP(3) NOT NULL,
    "answered_at" TIMESTAMP(3),

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("installation_id","pair_id","person_id","kind")
);

ALTER TABLE "reviews" ADD CONSTRAINT "reviews_kind_check" CHECK ("kind" IN ('fit', 'mid-term', 'closing'));
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_installation_id_pair_id_fkey" FOREIGN KEY ("installation_id", "pair_id") REFERENCES "pairs"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "reviews" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "reviews" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "reviews" USING ("installation_id" = current_setting('rapport.installation', true));
