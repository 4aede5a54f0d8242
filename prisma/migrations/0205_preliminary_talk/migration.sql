-- A talk before either side commits: the mentee may wish for one, the mentor may agree to or ask for one.
ALTER TABLE "requests" ADD COLUMN "talk" TEXT;
ALTER TABLE "requests" ADD CONSTRAINT "requests_talk_check" CHECK ("talk" IN ('wished', 'agreed'));
