-- A matching that a coordinator has asked for, until it is approved or set aside.
CREATE TABLE "proposals" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "mentee_id" TEXT,
    "state" TEXT NOT NULL,
    "asked_by" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMP(3),
    "forms_at" TIMESTAMP(3),
    "version" INTEGER NOT NULL,
    "summary" JSONB,
    "left_out" JSONB NOT NULL,
    CONSTRAINT "proposals_pkey" PRIMARY KEY ("installation_id", "id"),
    CONSTRAINT "proposals_state_check" CHECK ("state" IN ('reckoning', 'open', 'approved', 'forming', 'formed', 'discarded'))
);
CREATE INDEX "proposals_installation_id_programme_id_created_at_idx" ON "proposals"("installation_id", "programme_id", "created_at");

-- Its pairs, and those that a coordinator has ruled out.
CREATE TABLE "proposal_pairs" (
    "installation_id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "mentee_id" TEXT NOT NULL,
    "mentor_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "reasons" JSONB NOT NULL,
    CONSTRAINT "proposal_pairs_pkey" PRIMARY KEY ("installation_id", "proposal_id", "mentee_id", "mentor_id"),
    CONSTRAINT "proposal_pairs_state_check" CHECK ("state" IN ('proposed', 'pinned', 'excluded', 'formed', 'failed')),
    CONSTRAINT "proposal_pairs_installation_id_proposal_id_fkey" FOREIGN KEY ("installation_id", "proposal_id")
        REFERENCES "proposals"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "proposal_pairs_installation_id_proposal_id_state_points_idx" ON "proposal_pairs"("installation_id", "proposal_id", "state", "points");

ALTER TABLE "proposals" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "proposals" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "proposals" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "proposal_pairs" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "proposal_pairs" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "proposal_pairs" USING ("installation_id" = current_setting('rapport.installation', true));
