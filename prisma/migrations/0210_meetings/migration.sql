-- Meetings of pairs, what they left in writing, and what was agreed to do.

CREATE TABLE "meetings" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "pair_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "starts_at" TIMESTAMP(3),
    "minutes" INTEGER NOT NULL,
    "options" TIMESTAMP(3)[],
    "proposed_by" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "data_key" BYTEA NOT NULL,
    "title" BYTEA,
    "agenda" BYTEA NOT NULL,
    "outcome" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("installation_id","id")
);

CREATE TABLE "meeting_notes" (
    "installation_id" TEXT NOT NULL,
    "meeting_id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "data_key" BYTEA NOT NULL,
    "parts" BYTEA NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "meeting_notes_pkey" PRIMARY KEY ("installation_id","meeting_id","author_id")
);

CREATE TABLE "follow_ups" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "pair_id" TEXT NOT NULL,
    "meeting_id" TEXT NOT NULL,
    "data_key" BYTEA NOT NULL,
    "text" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "follow_ups_pkey" PRIMARY KEY ("installation_id","id")
);

CREATE INDEX "meetings_installation_id_pair_id_idx" ON "meetings"("installation_id", "pair_id");
CREATE INDEX "follow_ups_installation_id_pair_id_idx" ON "follow_ups"("installation_id", "pair_id");

ALTER TABLE "meetings" ADD CONSTRAINT "meetings_installation_id_pair_id_fkey" FOREIGN KEY ("installation_id", "pair_id") REFERENCES "pairs"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "meeting_notes" ADD CONSTRAINT "meeting_notes_installation_id_meeting_id_fkey" FOREIGN KEY ("installation_id", "meeting_id") REFERENCES "meetings"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_installation_id_pair_id_fkey" FOREIGN KEY ("installation_id", "pair_id") REFERENCES "pairs"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "meetings" ADD CONSTRAINT "meetings_kind_check" CHECK ("kind" IN ('talk', 'shadowing', 'event'));
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_state_check" CHECK ("state" IN ('proposed', 'agreed', 'cancelled'));
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_outcome_check" CHECK ("outcome" IN ('held', 'missed'));
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_state_check" CHECK ("state" IN ('open', 'done', 'dropped'));

ALTER TABLE "meetings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "meetings" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "meetings" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "meeting_notes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "meeting_notes" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "meeting_notes" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "follow_ups" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "follow_ups" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "follow_ups" USING ("installation_id" = current_setting('rapport.installation', true));
