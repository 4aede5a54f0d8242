-- What survives an erasure: that two people are not to be matched again, known only to who has the accounts in hand.
-- The key of the hashes is a random one, sealed; it stays the same when DATA_KEY changes.
ALTER TABLE "installations" ADD COLUMN "hash_key" BYTEA;

CREATE TABLE "erased_ties" (
    "installation_id" TEXT NOT NULL,
    "one_hash" TEXT NOT NULL,
    "other_hash" TEXT NOT NULL,
    "one_id" TEXT,
    "other_id" TEXT,
    CONSTRAINT "erased_ties_pkey" PRIMARY KEY ("installation_id", "one_hash", "other_hash")
);
ALTER TABLE "erased_ties" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "erased_ties" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "erased_ties" USING ("installation_id" = current_setting('rapport.installation', true));
