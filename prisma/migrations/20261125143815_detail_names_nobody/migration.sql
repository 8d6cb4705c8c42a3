-- The person's own list leads to a detail; an index of random ids beside it made a long log dearer to grow.
DROP INDEX "audit"."Detail_subjectId_idx";
ALTER TABLE "audit"."Detail" DROP COLUMN "subjectId";
