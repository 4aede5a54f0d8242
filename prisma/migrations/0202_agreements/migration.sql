-- What a pair agrees on, version by version: each counts once both have confirmed it. The text is sealed.
CREATE TABLE "agreements" (
    "installation_id" TEXT NOT NULL,
    "pair_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "data_key" BYTEA NOT NULL,
    "body" BYTEA NOT NULL,
    "written_by" TEXT NOT NULL,
    "written_at" TIMESTAMP(3) NOT NULL,
    "mentee_confirmed_at" TIMESTAMP(3),
    "mentor_confirmed_at" TIMESTAMP(3),

    CONSTRAINT "agreements_pkey" PRIMARY KEY ("installation_id","pair_id","version"),
    CONSTRAINT "agreements_version_check" CHECK ("version" > 0)
);

ALTER TABLE "agreements" ADD CONSTRAINT "agreements_installation_id_pair_id_fkey" FOREIGN KEY ("installation_id", "pair_id") REFERENCES "pairs"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "agreements" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "agreements" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "agreements" USING ("installation_id" = current_setting('rapport.installation', true));
