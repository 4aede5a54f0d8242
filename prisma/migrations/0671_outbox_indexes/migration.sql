-- An index that holds all that waits, in whatever order, is taken for another's work when the planner knows little: each
-- is for one question only, and what can be answered by another is not kept
DROP INDEX "outbox_perishable_idx";
CREATE INDEX "outbox_perishable_idx" ON "outbox"("installation_id", "expires_at") WHERE "state" = 'waiting' AND "expires_at" IS NOT NULL;
DROP INDEX "outbox_waiting_idx";
DROP INDEX "outbox_sending_idx";
