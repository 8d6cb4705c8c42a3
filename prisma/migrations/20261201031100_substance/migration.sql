-- AlterTable
ALTER TABLE "TextVersion" ADD COLUMN     "substance" INTEGER NOT NULL DEFAULT 1;

-- A version that says something else about who, why, what, how long or with whom than the one before has the next number
-- of substance. The words themselves stay as they are.
ALTER TABLE "TextVersion" DISABLE TRIGGER "TextVersion_immutable";
WITH said AS (
  SELECT "hash", "key", "language", "version",
    jsonb_build_array(t->'who', t->'why', t->'what', t->'howLong', t->'withWhom') AS facts
  FROM (SELECT *, "body"::jsonb->'text' AS t FROM "TextVersion" WHERE "kind" = 'purpose') texts
), compared AS (
  SELECT *, lag(facts) OVER (PARTITION BY "key", "language" ORDER BY "version") AS before FROM said
), counted AS (
  SELECT "hash", 1 + count(*) FILTER (WHERE before <> facts)
    OVER (PARTITION BY "key", "language" ORDER BY "version") AS substance
  FROM compared
)
UPDATE "TextVersion" t SET "substance" = c.substance FROM counted c WHERE c."hash" = t."hash";
ALTER TABLE "TextVersion" ENABLE ALWAYS TRIGGER "TextVersion_immutable";
ALTER TABLE "TextVersion" ADD CONSTRAINT "TextVersion_substance_counts" CHECK ("substance" >= 1);
