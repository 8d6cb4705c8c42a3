-- CreateTable
CREATE TABLE "RecipientList" (
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RecipientList_pkey" PRIMARY KEY ("version")
);

-- Who received data, and since when, stays as it was written.
CREATE TRIGGER "RecipientList_immutable" BEFORE UPDATE OR DELETE ON "RecipientList"
  FOR EACH ROW EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "RecipientList_no_truncate" BEFORE TRUNCATE ON "RecipientList"
  FOR EACH STATEMENT EXECUTE FUNCTION "rightful_refuse"();
ALTER TABLE "RecipientList" ENABLE ALWAYS TRIGGER "RecipientList_immutable";
ALTER TABLE "RecipientList" ENABLE ALWAYS TRIGGER "RecipientList_no_truncate";
