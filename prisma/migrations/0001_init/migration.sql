-- The whole model of the first version: people, their parts in programmes, requests, pairs, prompts and effects.
-- A migration is applied in one transaction, so it must not hold anything that cannot run in one.

-- CreateTable
CREATE TABLE "installations" (
    "installation_id" TEXT NOT NULL,
    "data_key" BYTEA NOT NULL,
    "key_canary" BYTEA NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "installations_pkey" PRIMARY KEY ("installation_id")
);

-- CreateTable
CREATE TABLE "people" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "language" TEXT NOT NULL,
    "away_until" TEXT,
    "organisation" TEXT,
    "duty_station" TEXT,
    "time_zone" TEXT,
    "working_hours" JSONB,
    "grade" TEXT,
    "category" TEXT,
    "languages" TEXT[],
    "specialisations" TEXT[],
    "topics" TEXT[],
    "career_path" TEXT,
    "cadence" TEXT,
    "means" TEXT[],
    "data_key" BYTEA NOT NULL,
    "manager_email" BYTEA,
    "hopes" BYTEA,
    "offers" BYTEA,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "people_pkey" PRIMARY KEY ("installation_id","id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "installation_id" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("installation_id","platform","tenant","user_id")
);

-- CreateTable
CREATE TABLE "participations" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "roles" TEXT[],
    "population" TEXT,
    "assignment_start" TEXT,
    "assignment_end" TEXT,
    "former" JSONB,
    "capacity" INTEGER NOT NULL,
    "preference" JSONB NOT NULL,
    "taking" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "joined_at" TIMESTAMP(3) NOT NULL,
    "left_at" TIMESTAMP(3),

    CONSTRAINT "participations_pkey" PRIMARY KEY ("installation_id","id")
);

-- CreateTable
CREATE TABLE "requests" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "mentee_id" TEXT NOT NULL,
    "mentor_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "data_key" BYTEA NOT NULL,
    "note" BYTEA,
    "question" BYTEA,
    "more" BYTEA,
    "decline_reason" BYTEA,
    "created_at" TIMESTAMP(3) NOT NULL,
    "lapses_at" TIMESTAMP(3) NOT NULL,
    "answered_at" TIMESTAMP(3),

    CONSTRAINT "requests_pkey" PRIMARY KEY ("installation_id","id")
);

-- CreateTable
CREATE TABLE "pairs" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "mentee_id" TEXT NOT NULL,
    "mentor_id" TEXT NOT NULL,
    "cadence" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "started_at" TIMESTAMP(3) NOT NULL,
    "ends_at" TIMESTAMP(3),
    "ended_at" TIMESTAMP(3),
    "end_reason" TEXT,

    CONSTRAINT "pairs_pkey" PRIMARY KEY ("installation_id","id")
);

-- CreateTable
CREATE TABLE "spaces" (
    "installation_id" TEXT NOT NULL,
    "pair_id" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "conversation_id" TEXT,
    "service_url" TEXT,

    CONSTRAINT "spaces_pkey" PRIMARY KEY ("installation_id","pair_id","platform")
);

-- CreateTable
CREATE TABLE "check_ins" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "pair_id" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "due_at" TIMESTAMP(3) NOT NULL,
    "answer" TEXT,
    "answered_by" TEXT,
    "answered_at" TIMESTAMP(3),

    CONSTRAINT "check_ins_pkey" PRIMARY KEY ("installation_id","id")
);

-- CreateTable
CREATE TABLE "goals" (
    "installation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "pair_id" TEXT NOT NULL,
    "data_key" BYTEA NOT NULL,
    "text" BYTEA NOT NULL,
    "by_date" TEXT,
    "state" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "goals_pkey" PRIMARY KEY ("installation_id","id")
);

-- CreateTable
CREATE TABLE "talks" (
    "installation_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "flow" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "data_key" BYTEA NOT NULL,
    "state" BYTEA NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "talks_pkey" PRIMARY KEY ("installation_id","person_id","flow")
);

-- CreateTable
CREATE TABLE "claims" (
    "installation_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "claimed_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("installation_id","event_id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "installation_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "ids" JSONB NOT NULL,
    "not_before" TIMESTAMP(3),
    "expires_at" TIMESTAMP(3),
    "state" TEXT NOT NULL,
    "available_at" TIMESTAMP(3) NOT NULL,
    "attempts" INTEGER NOT NULL,
    "owner" TEXT,
    "lease_until" TIMESTAMP(3),
    "detail" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("installation_id","key")
);

-- CreateTable
CREATE TABLE "messages" (
    "installation_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "service_url" TEXT,
    "message_id" TEXT NOT NULL,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("installation_id","key")
);

-- CreateTable
CREATE TABLE "direct_talks" (
    "installation_id" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "conversation_tenant" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "service_url" TEXT,

    CONSTRAINT "direct_talks_pkey" PRIMARY KEY ("installation_id","platform","tenant","user_id")
);

-- CreateTable
CREATE TABLE "due_dates" (
    "installation_id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "due_at" TIMESTAMP(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "done_at" TIMESTAMP(3),

    CONSTRAINT "due_dates_pkey" PRIMARY KEY ("installation_id","rule","subject","period","slot")
);

-- CreateTable
CREATE TABLE "coordinators" (
    "installation_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,

    CONSTRAINT "coordinators_pkey" PRIMARY KEY ("installation_id","person_id","programme_id")
);

-- CreateIndex
CREATE INDEX "people_installation_id_email_idx" ON "people"("installation_id", "email");

-- CreateIndex
CREATE INDEX "accounts_installation_id_person_id_idx" ON "accounts"("installation_id", "person_id");

-- CreateIndex
CREATE INDEX "participations_installation_id_programme_id_idx" ON "participations"("installation_id", "programme_id");

-- CreateIndex
CREATE UNIQUE INDEX "participations_installation_id_person_id_programme_id_key" ON "participations"("installation_id", "person_id", "programme_id");

-- CreateIndex
CREATE INDEX "requests_installation_id_mentee_id_programme_id_idx" ON "requests"("installation_id", "mentee_id", "programme_id");

-- CreateIndex
CREATE INDEX "requests_installation_id_mentor_id_idx" ON "requests"("installation_id", "mentor_id");

-- CreateIndex
CREATE INDEX "requests_installation_id_programme_id_idx" ON "requests"("installation_id", "programme_id");

-- CreateIndex
CREATE INDEX "pairs_installation_id_mentee_id_idx" ON "pairs"("installation_id", "mentee_id");

-- CreateIndex
CREATE INDEX "pairs_installation_id_mentor_id_idx" ON "pairs"("installation_id", "mentor_id");

-- CreateIndex
CREATE INDEX "pairs_installation_id_programme_id_idx" ON "pairs"("installation_id", "programme_id");

-- CreateIndex
CREATE UNIQUE INDEX "spaces_installation_id_platform_conversation_id_key" ON "spaces"("installation_id", "platform", "conversation_id");

-- CreateIndex
CREATE UNIQUE INDEX "check_ins_installation_id_pair_id_period_key" ON "check_ins"("installation_id", "pair_id", "period");

-- CreateIndex
CREATE INDEX "goals_installation_id_pair_id_idx" ON "goals"("installation_id", "pair_id");

-- CreateIndex
CREATE INDEX "claims_installation_id_claimed_at_idx" ON "claims"("installation_id", "claimed_at");

-- CreateIndex
CREATE INDEX "due_dates_installation_id_subject_idx" ON "due_dates"("installation_id", "subject");

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_installation_id_fkey" FOREIGN KEY ("installation_id") REFERENCES "installations"("installation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_installation_id_person_id_fkey" FOREIGN KEY ("installation_id", "person_id") REFERENCES "people"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participations" ADD CONSTRAINT "participations_installation_id_person_id_fkey" FOREIGN KEY ("installation_id", "person_id") REFERENCES "people"("installation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requests" ADD CONSTRAINT "requests_installation_id_mentee_id_fkey" FOREIGN KEY ("installation_id", "mentee_id") REFERENCES "people"("installation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requests" ADD CONSTRAINT "requests_installation_id_mentor_id_fkey" FOREIGN KEY ("installation_id", "mentor_id") REFERENCES "people"("installation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_installation_id_mentee_id_fkey" FOREIGN KEY ("installation_id", "mentee_id") REFERENCES "people"("installation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_installation_id_mentor_id_fkey" FOREIGN KEY ("installation_id", "mentor_id") REFERENCES "people"("installation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spaces" ADD CONSTRAINT "spaces_installation_id_pair_id_fkey" FOREIGN KEY ("installation_id", "pair_id") REFERENCES "pairs"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_installation_id_pair_id_fkey" FOREIGN KEY ("installation_id", "pair_id") REFERENCES "pairs"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goals" ADD CONSTRAINT "goals_installation_id_pair_id_fkey" FOREIGN KEY ("installation_id", "pair_id") REFERENCES "pairs"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talks" ADD CONSTRAINT "talks_installation_id_person_id_fkey" FOREIGN KEY ("installation_id", "person_id") REFERENCES "people"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinators" ADD CONSTRAINT "coordinators_installation_id_person_id_fkey" FOREIGN KEY ("installation_id", "person_id") REFERENCES "people"("installation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What must never be double, whatever two people press at once
CREATE UNIQUE INDEX "requests_one_open_key" ON "requests"("installation_id", "programme_id", "mentee_id", "mentor_id")
    WHERE "state" IN ('open', 'more-asked');
CREATE UNIQUE INDEX "pairs_one_active_key" ON "pairs"("installation_id", "programme_id", "mentee_id", "mentor_id")
    WHERE "state" = 'active';

-- What the worker asks for every few seconds
CREATE INDEX "outbox_waiting_idx" ON "outbox"("installation_id", "available_at", "sequence") WHERE "state" = 'waiting';
CREATE INDEX "outbox_sending_idx" ON "outbox"("installation_id", "lease_until") WHERE "state" = 'sending';
CREATE INDEX "outbox_problems_idx" ON "outbox"("installation_id", "updated_at") WHERE "state" IN ('uncertain', 'dead');
CREATE INDEX "due_dates_planned_idx" ON "due_dates"("installation_id", "due_at") WHERE "done_at" IS NULL;

-- States are words; these are all there are
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_platform_check" CHECK ("platform" IN ('slack', 'teams'));
ALTER TABLE "participations" ADD CONSTRAINT "participations_state_check" CHECK ("state" IN ('active', 'left'));
ALTER TABLE "participations" ADD CONSTRAINT "participations_capacity_check" CHECK ("capacity" >= 0);
ALTER TABLE "requests" ADD CONSTRAINT "requests_state_check"
    CHECK ("state" IN ('open', 'more-asked', 'accepted', 'declined', 'lapsed', 'closed', 'withdrawn'));
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_state_check" CHECK ("state" IN ('active', 'ended'));
ALTER TABLE "spaces" ADD CONSTRAINT "spaces_platform_check" CHECK ("platform" IN ('slack', 'teams'));
ALTER TABLE "spaces" ADD CONSTRAINT "spaces_state_check" CHECK ("state" IN ('opening', 'open', 'archived'));
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_answer_check" CHECK ("answer" IN ('met', 'not-yet', 'new-date'));
ALTER TABLE "goals" ADD CONSTRAINT "goals_state_check" CHECK ("state" IN ('open', 'done', 'dropped'));
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_state_check"
    CHECK ("state" IN ('waiting', 'sending', 'sent', 'dropped', 'uncertain', 'dead'));

-- One organisation never sees another's rows: a transaction names its installation, and without a name sees nothing.
-- FORCE, so that it binds the tables' owner too. (A superuser is bound by nothing.)
ALTER TABLE "installations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "installations" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "installations" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "people" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "people" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "accounts" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "accounts" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "participations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "participations" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "participations" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "requests" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "requests" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "requests" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "pairs" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pairs" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "pairs" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "spaces" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "spaces" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "spaces" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "check_ins" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "check_ins" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "check_ins" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "goals" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "goals" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "goals" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "talks" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "talks" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "talks" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "claims" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "claims" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "claims" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "outbox" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "outbox" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "messages" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "messages" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "direct_talks" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "direct_talks" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "direct_talks" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "due_dates" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "due_dates" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "due_dates" USING ("installation_id" = current_setting('rapport.installation', true));
ALTER TABLE "coordinators" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "coordinators" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_installation" ON "coordinators" USING ("installation_id" = current_setting('rapport.installation', true));
