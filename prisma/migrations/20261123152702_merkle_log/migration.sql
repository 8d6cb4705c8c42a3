-- CreateTable
CREATE TABLE "audit"."Tree" (
    "id" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "root" BYTEA NOT NULL,
    "frontier" BYTEA NOT NULL,
    "minIndex" BIGINT NOT NULL DEFAULT 0,
    "stopped" TEXT,

    CONSTRAINT "Tree_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit"."Leaf" (
    "idx" BIGINT NOT NULL,
    "leaf" BYTEA,
    "hash" BYTEA NOT NULL,
    "event" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Leaf_pkey" PRIMARY KEY ("idx")
);

-- CreateTable
CREATE TABLE "audit"."Detail" (
    "idx" BIGINT NOT NULL,
    "subjectId" UUID,
    "salt" BYTEA NOT NULL,
    "body" BYTEA NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "Detail_pkey" PRIMARY KEY ("idx")
);

-- CreateTable
CREATE TABLE "audit"."EntryOfSubject" (
    "idx" BIGINT NOT NULL,
    "subjectId" UUID NOT NULL,
    "entryId" UUID NOT NULL,

    CONSTRAINT "EntryOfSubject_pkey" PRIMARY KEY ("idx")
);

-- CreateTable
CREATE TABLE "audit"."Tile" (
    "level" INTEGER NOT NULL,
    "n" BIGINT NOT NULL,
    "width" INTEGER NOT NULL,
    "hashes" BYTEA NOT NULL,

    CONSTRAINT "Tile_pkey" PRIMARY KEY ("level","n")
);

-- CreateTable
CREATE TABLE "audit"."Checkpoint" (
    "origin" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "root" BYTEA NOT NULL,
    "note" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Checkpoint_pkey" PRIMARY KEY ("origin","size")
);

-- CreateTable
CREATE TABLE "audit"."Anchor" (
    "origin" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "sink" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Anchor_pkey" PRIMARY KEY ("origin","size","sink")
);

-- CreateIndex
CREATE INDEX "Detail_subjectId_idx" ON "audit"."Detail"("subjectId");

-- CreateIndex
CREATE INDEX "EntryOfSubject_subjectId_entryId_idx" ON "audit"."EntryOfSubject"("subjectId", "entryId");

-- What must hold whatever the application does.

-- SHA-256 has 32 bytes; a tile has at most 256 hashes; the log is one.
ALTER TABLE "audit"."Leaf"
  ADD CONSTRAINT "Leaf_hash_length" CHECK (octet_length("hash") = 32),
  ADD CONSTRAINT "Leaf_idx_counts" CHECK ("idx" >= 0);
ALTER TABLE "audit"."Detail"
  ADD CONSTRAINT "Detail_salt_length" CHECK (octet_length("salt") = 32);
ALTER TABLE "audit"."Tile"
  ADD CONSTRAINT "Tile_width_possible" CHECK ("width" BETWEEN 1 AND 256 AND "level" BETWEEN 0 AND 63 AND "n" >= 0),
  ADD CONSTRAINT "Tile_hashes_length" CHECK (octet_length("hashes") = 32 * "width");
ALTER TABLE "audit"."Tree"
  ADD CONSTRAINT "Tree_is_one" CHECK ("id" = 1),
  ADD CONSTRAINT "Tree_root_length" CHECK (octet_length("root") = 32),
  ADD CONSTRAINT "Tree_minIndex_possible" CHECK ("minIndex" BETWEEN 0 AND "size");
ALTER TABLE "audit"."Checkpoint"
  ADD CONSTRAINT "Checkpoint_root_length" CHECK (octet_length("root") = 32);

-- A leaf never changes. Only its body may go, and only below the smallest index that the log still keeps.
CREATE FUNCTION "audit"."rightful_leaf_only_pruned"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."leaf" IS NOT NULL
    OR ROW(NEW."idx", NEW."hash", NEW."event", NEW."at") IS DISTINCT FROM ROW(OLD."idx", OLD."hash", OLD."event", OLD."at")
    OR OLD."idx" >= (SELECT "minIndex" FROM "audit"."Tree" WHERE "id" = 1)
  THEN
    RAISE EXCEPTION 'UPDATE on "Leaf" is refused: a leaf never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;

-- A tile only grows, behind the hashes that it has.
CREATE FUNCTION "audit"."rightful_tile_only_grows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ROW(NEW."level", NEW."n") IS DISTINCT FROM ROW(OLD."level", OLD."n")
    OR substring(NEW."hashes" FROM 1 FOR octet_length(OLD."hashes")) IS DISTINCT FROM OLD."hashes"
  THEN
    RAISE EXCEPTION 'UPDATE on "Tile" is refused: a tile only grows' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;

-- The tree never becomes smaller.
CREATE FUNCTION "audit"."rightful_tree_only_grows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."size" < OLD."size" OR NEW."minIndex" < OLD."minIndex" THEN
    RAISE EXCEPTION 'UPDATE on "Tree" is refused: the log only grows' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "Leaf_only_pruned" BEFORE UPDATE ON "audit"."Leaf"
  FOR EACH ROW EXECUTE FUNCTION "audit"."rightful_leaf_only_pruned"();
CREATE TRIGGER "Leaf_append_only" BEFORE DELETE ON "audit"."Leaf"
  FOR EACH ROW EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "Leaf_no_truncate" BEFORE TRUNCATE ON "audit"."Leaf"
  FOR EACH STATEMENT EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "Tile_only_grows" BEFORE UPDATE ON "audit"."Tile"
  FOR EACH ROW EXECUTE FUNCTION "audit"."rightful_tile_only_grows"();
CREATE TRIGGER "Tile_append_only" BEFORE DELETE ON "audit"."Tile"
  FOR EACH ROW EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "Tile_no_truncate" BEFORE TRUNCATE ON "audit"."Tile"
  FOR EACH STATEMENT EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "Tree_only_grows" BEFORE UPDATE ON "audit"."Tree"
  FOR EACH ROW EXECUTE FUNCTION "audit"."rightful_tree_only_grows"();
CREATE TRIGGER "Tree_stays" BEFORE DELETE ON "audit"."Tree"
  FOR EACH ROW EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "Tree_no_truncate" BEFORE TRUNCATE ON "audit"."Tree"
  FOR EACH STATEMENT EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "Checkpoint_append_only" BEFORE UPDATE OR DELETE ON "audit"."Checkpoint"
  FOR EACH ROW EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "Checkpoint_no_truncate" BEFORE TRUNCATE ON "audit"."Checkpoint"
  FOR EACH STATEMENT EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "Anchor_append_only" BEFORE UPDATE OR DELETE ON "audit"."Anchor"
  FOR EACH ROW EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "Anchor_no_truncate" BEFORE TRUNCATE ON "audit"."Anchor"
  FOR EACH STATEMENT EXECUTE FUNCTION "rightful_refuse"();

-- What belongs to a person and to a leaf goes with them; it does not change.
CREATE TRIGGER "Detail_immutable" BEFORE UPDATE ON "audit"."Detail"
  FOR EACH ROW EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "EntryOfSubject_immutable" BEFORE UPDATE ON "audit"."EntryOfSubject"
  FOR EACH ROW EXECUTE FUNCTION "rightful_refuse"();

ALTER TABLE "audit"."Leaf" ENABLE ALWAYS TRIGGER "Leaf_only_pruned";
ALTER TABLE "audit"."Leaf" ENABLE ALWAYS TRIGGER "Leaf_append_only";
ALTER TABLE "audit"."Leaf" ENABLE ALWAYS TRIGGER "Leaf_no_truncate";
ALTER TABLE "audit"."Tile" ENABLE ALWAYS TRIGGER "Tile_only_grows";
ALTER TABLE "audit"."Tile" ENABLE ALWAYS TRIGGER "Tile_append_only";
ALTER TABLE "audit"."Tile" ENABLE ALWAYS TRIGGER "Tile_no_truncate";
ALTER TABLE "audit"."Tree" ENABLE ALWAYS TRIGGER "Tree_only_grows";
ALTER TABLE "audit"."Tree" ENABLE ALWAYS TRIGGER "Tree_stays";
ALTER TABLE "audit"."Tree" ENABLE ALWAYS TRIGGER "Tree_no_truncate";
ALTER TABLE "audit"."Checkpoint" ENABLE ALWAYS TRIGGER "Checkpoint_append_only";
ALTER TABLE "audit"."Checkpoint" ENABLE ALWAYS TRIGGER "Checkpoint_no_truncate";
ALTER TABLE "audit"."Anchor" ENABLE ALWAYS TRIGGER "Anchor_append_only";
ALTER TABLE "audit"."Anchor" ENABLE ALWAYS TRIGGER "Anchor_no_truncate";
ALTER TABLE "audit"."Detail" ENABLE ALWAYS TRIGGER "Detail_immutable";
ALTER TABLE "audit"."EntryOfSubject" ENABLE ALWAYS TRIGGER "EntryOfSubject_immutable";
