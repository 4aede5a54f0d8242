-- The parts of a SMART goal, how far it has come, and who of the two has agreed to it.
ALTER TABLE "goals" ADD COLUMN "measurable" BYTEA;
ALTER TABLE "goals" ADD COLUMN "achievable" BYTEA;
ALTER TABLE "goals" ADD COLUMN "relevant" BYTEA;
ALTER TABLE "goals" ADD COLUMN "strategies" BYTEA;
ALTER TABLE "goals" ADD COLUMN "opportunities" BYTEA;
ALTER TABLE "goals" ADD COLUMN "progress" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "goals" ADD COLUMN "mentee_agreed_at" TIMESTAMP(3);
ALTER TABLE "goals" ADD COLUMN "mentor_agreed_at" TIMESTAMP(3);
ALTER TABLE "goals" ADD CONSTRAINT "goals_progress_check" CHECK ("progress" BETWEEN 0 AND 100);
