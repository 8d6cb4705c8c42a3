-- A decision carries a code under its person's key, so that a row that somebody else wrote or changed does not count.
ALTER TABLE "ConsentEvent"
  ADD COLUMN "number" INTEGER,
  ADD COLUMN "proved" TEXT,
  ADD COLUMN "code" BYTEA,
  ADD CONSTRAINT "ConsentEvent_proved_known" CHECK ("proved" IN ('written', 'log', 'pruned', 'denied')),
  ADD CONSTRAINT "ConsentEvent_code_length" CHECK (octet_length("code") = 32),
  -- Whoever has a code has a number and a reason for it, and nobody else has.
  ADD CONSTRAINT "ConsentEvent_code_whole" CHECK (
    ("code" IS NULL) = ("number" IS NULL) AND ("code" IS NULL) = (coalesce("proved", 'denied') = 'denied'));

CREATE UNIQUE INDEX "ConsentEvent_userId_purpose_number_key" ON "ConsentEvent"("userId", "purpose", "number");

-- Those of a version without codes, until the first start of this one has looked at them.
CREATE INDEX "ConsentEvent_unproved_idx" ON "ConsentEvent"("userId") WHERE "proved" IS NULL;

-- CreateTable
CREATE TABLE "ConsentHead" (
    "userId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "since" INTEGER NOT NULL,
    "code" BYTEA NOT NULL,

    CONSTRAINT "ConsentHead_pkey" PRIMARY KEY ("userId","purpose")
);

-- AddForeignKey
ALTER TABLE "ConsentHead" ADD CONSTRAINT "ConsentHead_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ConsentHead"
  ADD CONSTRAINT "ConsentHead_code_length" CHECK (octet_length("code") = 32),
  ADD CONSTRAINT "ConsentHead_since_within" CHECK ("since" BETWEEN 1 AND "number");

-- A row stays as it was written. One that was made before may be given what was added, once.
DROP TRIGGER "ConsentEvent_append_only" ON "ConsentEvent";
CREATE TRIGGER "ConsentEvent_append_only" BEFORE UPDATE ON "ConsentEvent"
  FOR EACH ROW WHEN (
    OLD."proved" IS NOT NULL
    OR ROW(NEW."id", NEW."userId", NEW."purpose", NEW."event", NEW."textHash", NEW."noticeHash", NEW."language", NEW."surface", NEW."method", NEW."at")
      IS DISTINCT FROM ROW(OLD."id", OLD."userId", OLD."purpose", OLD."event", OLD."textHash", OLD."noticeHash", OLD."language", OLD."surface", OLD."method", OLD."at"))
  EXECUTE FUNCTION "rightful_refuse"();
ALTER TABLE "ConsentEvent" ENABLE ALWAYS TRIGGER "ConsentEvent_append_only";

-- Whether the decisions of a version without codes were looked at stands in the log, and is asked at each start.
CREATE INDEX "Leaf_choices_proved_idx" ON "audit"."Leaf"("idx") WHERE "event" = 'choices.proved';
