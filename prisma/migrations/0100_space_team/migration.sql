-- The Teams team that a pair's private channel is in: leaving or closing it is asked of that team.
ALTER TABLE "spaces" ADD COLUMN "team" TEXT;
