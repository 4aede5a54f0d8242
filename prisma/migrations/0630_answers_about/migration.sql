-- Whose words an answer of the bot's may hold, so that an erasure finds it.
ALTER TABLE "messages" ADD COLUMN "about" TEXT[] NOT NULL DEFAULT '{}';
