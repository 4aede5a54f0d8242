-- What became of a goal, step by step; never its words.
CREATE TABLE "goal_events" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "goal_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "progress" INTEGER NOT NULL,
    "by_person" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "goal_events_pkey" PRIMARY KEY ("installation_id","id"),
    CONSTRAINT "goal_events_kind_check" CHECK ("kind" IN ('written', 'changed', 'agreed', 'progress', 'open', 'done', 'dropped'))
);

CREATE INDEX "goal_events_installation_id_goal_id_idx" ON "goal_events"("installation_id", "goal_id");

ALTER TABLE "goal_events" ADD CONSTRAINT "goal_events_installation_id_goal_id_fkey" FOREIGN KEY ("installation_id", "goal_id") REFERENCES "goals"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "goal_events" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "goal_events" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "goal_events" USING ("installation_id" = current_setting('rapport.installation', true));
