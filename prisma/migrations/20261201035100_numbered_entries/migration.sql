-- A person's entries are numbered, and how many there are stands beside them, so that one that was taken away is a gap.
CREATE TABLE "audit"."EntryCount" (
    "subjectId" UUID NOT NULL,
    "written" INTEGER NOT NULL,
    "pruned" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "EntryCount_pkey" PRIMARY KEY ("subjectId")
);

ALTER TABLE "audit"."EntryCount" ADD CONSTRAINT "EntryCount_pruned_within" CHECK ("pruned" BETWEEN 0 AND "written");

-- Those of before get their numbers once, in the order of the log.
ALTER TABLE "audit"."EntryOfSubject" DISABLE TRIGGER "EntryOfSubject_immutable";
ALTER TABLE "audit"."EntryOfSubject" ADD COLUMN "number" INTEGER;
UPDATE "audit"."EntryOfSubject" e SET "number" = n."number"
FROM (SELECT "idx", row_number() OVER (PARTITION BY "subjectId" ORDER BY "idx") AS "number" FROM "audit"."EntryOfSubject") n
WHERE n."idx" = e."idx";
ALTER TABLE "audit"."EntryOfSubject" ALTER COLUMN "number" SET NOT NULL;
ALTER TABLE "audit"."EntryOfSubject" ENABLE ALWAYS TRIGGER "EntryOfSubject_immutable";

INSERT INTO "audit"."EntryCount" ("subjectId", "written")
SELECT "subjectId", count(*) FROM "audit"."EntryOfSubject" GROUP BY "subjectId";
