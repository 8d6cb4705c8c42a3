-- CreateTable
CREATE TABLE "LedgerHead" (
    "id" INTEGER NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "LedgerHead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vault"."LedgerLine" (
    "seq" BIGINT NOT NULL,
    "line" TEXT NOT NULL,

    CONSTRAINT "LedgerLine_pkey" PRIMARY KEY ("seq")
);

-- One row, whose lock puts the writers of the ledger in order. Nothing of the ledger is known to a new database.
ALTER TABLE "LedgerHead"
  ADD CONSTRAINT "LedgerHead_one" CHECK ("id" = 1),
  ADD CONSTRAINT "LedgerHead_hash_length" CHECK (octet_length("hash") = 32);
INSERT INTO "LedgerHead" VALUES (1, 0, decode(repeat('00', 32), 'hex'));

-- A copy is only worth something while nobody rewrites it.
CREATE TRIGGER "LedgerLine_append_only" BEFORE UPDATE OR DELETE ON "vault"."LedgerLine"
  FOR EACH ROW EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "LedgerLine_no_truncate" BEFORE TRUNCATE ON "vault"."LedgerLine"
  FOR EACH STATEMENT EXECUTE FUNCTION "rightful_refuse"();
ALTER TABLE "vault"."LedgerLine" ENABLE ALWAYS TRIGGER "LedgerLine_append_only";
ALTER TABLE "vault"."LedgerLine" ENABLE ALWAYS TRIGGER "LedgerLine_no_truncate";
