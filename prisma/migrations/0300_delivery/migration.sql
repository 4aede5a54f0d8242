-- A row that had no place in a platform's limits remembers in which, so that it is not taken up again before there is one
ALTER TABLE "outbox" ADD COLUMN "held" TEXT;

-- When each limit of a platform has its next place: kept here, so that all replicas and every restart keep to it together
CREATE TABLE "pacing" (
    "installation_id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "next_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pacing_pkey" PRIMARY KEY ("installation_id","scope")
);

ALTER TABLE "pacing" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pacing" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "pacing" USING ("installation_id" = current_setting('rapport.installation', true));

-- A turn for each kind of effect; one at a time about one subject (the first two parts of the key)
CREATE INDEX "outbox_waiting_kind_idx" ON "outbox"("installation_id", "kind", "available_at", "sequence") WHERE "state" = 'waiting';
CREATE INDEX "outbox_subject_idx"
    ON "outbox"("installation_id", (split_part("key", '/', 1) || '/' || split_part("key", '/', 2)))
    WHERE "state" IN ('waiting', 'sending');

-- What is over is removed after a while
CREATE INDEX "outbox_finished_idx" ON "outbox"("installation_id", "updated_at") WHERE "state" IN ('sent', 'dropped');
CREATE INDEX "due_dates_done_idx" ON "due_dates"("installation_id", "done_at") WHERE "done_at" IS NOT NULL;
