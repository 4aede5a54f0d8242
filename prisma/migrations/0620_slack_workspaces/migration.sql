-- The Slack workspaces in which the app was installed by invitation. What opens them is sealed.
CREATE TABLE "slack_workspaces" (
    "installation_id" TEXT NOT NULL,
    "team_id" TEXT NOT NULL,
    "data_key" BYTEA NOT NULL,
    "bot" BYTEA NOT NULL,
    "installed_at" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "slack_workspaces_pkey" PRIMARY KEY ("installation_id", "team_id")
);

ALTER TABLE "slack_workspaces" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "slack_workspaces" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "slack_workspaces" USING ("installation_id" = current_setting('rapport.installation', true));
