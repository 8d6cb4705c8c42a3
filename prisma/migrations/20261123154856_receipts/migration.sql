-- An entry is found by its own id also when its person is gone, and a request by the entry that answers it.

-- AlterTable
ALTER TABLE "audit"."Leaf" ADD COLUMN     "entryId" UUID;

-- AlterTable
ALTER TABLE "PrivacyRequest" ADD COLUMN     "entryId" UUID;

-- Entries that are already in the log say their id in their text. Only this statement may write to them.
ALTER TABLE "audit"."Leaf" DISABLE TRIGGER "Leaf_only_pruned";
UPDATE "audit"."Leaf"
  SET "entryId" = substring(encode("leaf", 'escape') FROM '"id":"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"')::uuid
  WHERE "leaf" IS NOT NULL;
ALTER TABLE "audit"."Leaf" ENABLE ALWAYS TRIGGER "Leaf_only_pruned";

-- CreateIndex
CREATE INDEX "Leaf_entryId_idx" ON "audit"."Leaf"("entryId");

-- An answered request is named by the entry that answers it.
UPDATE "PrivacyRequest" r SET "entryId" = e."entryId"
  FROM (SELECT "entryId", "leaf" FROM "audit"."Leaf" UNION ALL SELECT "entryId", "leaf" FROM "audit"."Outbox") e
  WHERE substring(encode(e."leaf", 'escape') FROM '"obj":"request:([0-9a-f-]{36})"') = r."id"::text;

-- A leaf never changes, and neither does the id by which it is found. Only its body may go, as before.
CREATE OR REPLACE FUNCTION "audit"."rightful_leaf_only_pruned"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."leaf" IS NOT NULL
    OR ROW(NEW."idx", NEW."hash", NEW."event", NEW."at", NEW."entryId")
      IS DISTINCT FROM ROW(OLD."idx", OLD."hash", OLD."event", OLD."at", OLD."entryId")
    OR OLD."idx" >= (SELECT "minIndex" FROM "audit"."Tree" WHERE "id" = 1)
  THEN
    RAISE EXCEPTION 'UPDATE on "Leaf" is refused: a leaf never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;
