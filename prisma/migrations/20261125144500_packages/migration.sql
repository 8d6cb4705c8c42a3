-- CreateTable
CREATE TABLE "Package" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "categories" TEXT,
    "since" TIMESTAMPTZ(3),
    "before" TIMESTAMPTZ(3),
    "locked" BOOLEAN NOT NULL,
    "passphraseSealed" BYTEA,
    "entryId" UUID NOT NULL,
    "jobId" UUID,
    "file" UUID,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "percent" INTEGER NOT NULL DEFAULT 0,
    "downloads" INTEGER NOT NULL DEFAULT 0,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "readyAt" TIMESTAMPTZ(3),
    "until" TIMESTAMPTZ(3),
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Package_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Package_file_key" ON "Package"("file");

-- CreateIndex
CREATE INDEX "Package_userId_requestedAt_idx" ON "Package"("userId", "requestedAt");

-- CreateIndex
CREATE INDEX "Package_state_idx" ON "Package"("state");

-- CreateIndex
CREATE INDEX "Package_expires_idx" ON "Package"("expires");

-- AddForeignKey
ALTER TABLE "Package" ADD CONSTRAINT "Package_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- As for every sealed column: a value that was forgotten to be sealed is refused.
ALTER TABLE "Package"
  ADD CONSTRAINT "Package_passphraseSealed_sealed"
    CHECK (octet_length("passphraseSealed") >= 46 AND substring("passphraseSealed" FROM 1 FOR 2) = '\xe101'::bytea),
  ADD CONSTRAINT "Package_locked_by_passphrase" CHECK ("locked" OR "passphraseSealed" IS NULL),
  ADD CONSTRAINT "Package_state_known"
    CHECK ("state" IN ('waiting', 'preparing', 'ready', 'failed', 'deleted')),
  ADD CONSTRAINT "Package_percent_range" CHECK ("percent" BETWEEN 0 AND 100),
  -- Only what is ready can be handed out, and then it has a file, a day on which that goes, and no passphrase any more.
  ADD CONSTRAINT "Package_ready_whole"
    CHECK ("state" <> 'ready' OR ("file" IS NOT NULL AND "until" IS NOT NULL AND "passphraseSealed" IS NULL));

-- One at a time.
CREATE UNIQUE INDEX "Package_one_preparing" ON "Package"("userId") WHERE "state" = 'preparing';
