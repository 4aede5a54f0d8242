-- Whether two who were introduced to each other have been in touch, and the first line one of them sent through the bot.
CREATE TABLE "first_contacts" (
    "installation_id" TEXT NOT NULL,
    "pair_id" TEXT NOT NULL,
    "data_key" BYTEA NOT NULL,
    "line" BYTEA,
    "line_by" TEXT,
    "introduced_at" TIMESTAMP(3) NOT NULL,
    "made_at" TIMESTAMP(3),

    CONSTRAINT "first_contacts_pkey" PRIMARY KEY ("installation_id","pair_id")
);

ALTER TABLE "first_contacts" ADD CONSTRAINT "first_contacts_installation_id_pair_id_fkey" FOREIGN KEY ("installation_id", "pair_id") REFERENCES "pairs"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "first_contacts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "first_contacts" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "first_contacts" USING ("installation_id" = current_setting('rapport.installation', true));
