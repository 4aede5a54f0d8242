-- What an effect is about, as a column: under row-level security an index on an expression over the key is never used,
-- since the expression could leak what it sees of other installations' rows
ALTER TABLE "outbox" ADD COLUMN "subject" TEXT
    GENERATED ALWAYS AS (split_part("key", '/', 1) || '/' || split_part("key", '/', 2)) STORED;

DROP INDEX "outbox_subject_idx";
CREATE INDEX "outbox_subject_idx" ON "outbox"("installation_id", "subject", "available_at", "sequence") WHERE "state" = 'waiting';

-- One at a time about one subject, whoever sends it
CREATE UNIQUE INDEX "outbox_sending_subject_key" ON "outbox"("installation_id", "subject") WHERE "state" = 'sending';

-- What is past its moment is found without looking at all that waits
CREATE INDEX "outbox_perishable_idx" ON "outbox"("installation_id", "expires_at") WHERE "state" = 'waiting';
