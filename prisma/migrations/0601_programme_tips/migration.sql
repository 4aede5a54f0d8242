-- Tips that somebody has had about taking part itself, outside of any pair.

CREATE TABLE "programme_tips" (
    "installation_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "tip_id" TEXT NOT NULL,
    "given_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "programme_tips_pkey" PRIMARY KEY ("installation_id","person_id","programme_id","tip_id")
);

ALTER TABLE "programme_tips" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "programme_tips" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "programme_tips" USING ("installation_id" = current_setting('rapport.installation', true));
