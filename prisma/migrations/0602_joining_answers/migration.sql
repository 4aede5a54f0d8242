-- What somebody answered to a programme's own questions on joining.

CREATE TABLE "joining_answers" (
    "installation_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "data_key" BYTEA NOT NULL,
    "answers" BYTEA NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "joining_answers_pkey" PRIMARY KEY ("installation_id","person_id","programme_id")
);

ALTER TABLE "joining_answers" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "joining_answers" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "joining_answers" USING ("installation_id" = current_setting('rapport.installation', true));
