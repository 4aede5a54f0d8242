-- Who is the oldest of a subject was asked of the index of kinds at times, which then was read from end to end for each
-- row: it answers only who names a kind now (`kind = …` and `kind >= …` both say that there is one)
DROP INDEX "outbox_waiting_kind_idx";
CREATE INDEX "outbox_waiting_kind_idx" ON "outbox"("installation_id", "kind", "available_at", "sequence")
    WHERE "state" = 'waiting' AND "kind" IS NOT NULL;
