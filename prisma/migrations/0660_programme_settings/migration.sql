-- What coordinators have set over a programme's file, a row for each form.
CREATE TABLE "programme_settings" (
    "installation_id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_at" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "programme_settings_pkey" PRIMARY KEY ("installation_id", "programme_id", "section")
);

ALTER TABLE "programme_settings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "programme_settings" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "programme_settings" USING ("installation_id" = current_setting('rapport.installation', true));
