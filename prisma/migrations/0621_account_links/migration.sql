-- Accounts of one person on two platforms: a code from one chat, entered in the other, confirmed on both.
CREATE TABLE "account_links" (
    "installation_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "code_hash" TEXT,
    "until" TIMESTAMP(3),
    "entered_by" TEXT,
    "agreed_at" TIMESTAMP(3),
    "codes" INTEGER NOT NULL,
    "misses" INTEGER NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "account_links_pkey" PRIMARY KEY ("installation_id", "person_id")
);
CREATE UNIQUE INDEX "account_links_installation_id_code_hash_key" ON "account_links"("installation_id", "code_hash");
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_installation_id_person_id_fkey" FOREIGN KEY ("installation_id", "person_id") REFERENCES "people"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "account_links" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "account_links" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "account_links" USING ("installation_id" = current_setting('rapport.installation', true));
