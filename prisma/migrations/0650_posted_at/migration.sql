-- When the bot posted a message: for how long its address is kept.
ALTER TABLE "messages" ADD COLUMN "posted_at" TIMESTAMP(3) NOT NULL DEFAULT (now() AT TIME ZONE 'UTC');
ALTER TABLE "messages" ALTER COLUMN "posted_at" DROP DEFAULT;
