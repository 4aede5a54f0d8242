-- A mentor asks somebody who knows the subject.

CREATE TABLE "referrals" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "pair_id" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "data_key" BYTEA NOT NULL,
    "question" BYTEA NOT NULL,
    "expert_id" TEXT NOT NULL,
    "asked" TEXT[],
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "referrals_pkey" PRIMARY KEY ("installation_id","id")
);

CREATE INDEX "referrals_installation_id_pair_id_idx" ON "referrals"("installation_id", "pair_id");

ALTER TABLE "referrals" ADD CONSTRAINT "referrals_state_check" CHECK ("state" IN ('asked', 'accepted', 'closed'));
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_installation_id_pair_id_fkey" FOREIGN KEY ("installation_id", "pair_id") REFERENCES "pairs"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "referrals" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "referrals" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "referrals" USING ("installation_id" = current_setting('rapport.installation', true));
