-- A right being exercised has a law, a clock, a state and steps; what a law or a hold keeps outlives its account.
-- AlterTable
ALTER TABLE "PrivacyRequest" ADD COLUMN     "about" TEXT,
ADD COLUMN     "channel" TEXT NOT NULL DEFAULT 'account',
ADD COLUMN     "dueAt" TIMESTAMPTZ(3),
ADD COLUMN     "plan" JSONB,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "regime" TEXT NOT NULL DEFAULT 'gdpr',
ADD COLUMN     "scheduledAt" TIMESTAMPTZ(3),
ADD COLUMN     "subjectId" UUID;

-- Requests from before were answered as they came.
UPDATE "PrivacyRequest" SET "dueAt" = "receivedAt" + interval '1 month';
ALTER TABLE "PrivacyRequest" ALTER COLUMN "dueAt" SET NOT NULL;

-- CreateTable
CREATE TABLE "RequestStep" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "store" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "count" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "target" TEXT,
    "answer" TEXT,

    CONSTRAINT "RequestStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalHold" (
    "id" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "scope" TEXT[],
    "reasonSealed" BYTEA NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LegalHold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Retained" (
    "id" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "requestId" UUID,
    "kind" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "bodySealed" BYTEA NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "Retained_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RequestStep_state_nextAt_idx" ON "RequestStep"("state", "nextAt");

-- CreateIndex
CREATE UNIQUE INDEX "RequestStep_requestId_store_key" ON "RequestStep"("requestId", "store");

-- CreateIndex
CREATE INDEX "LegalHold_subjectId_idx" ON "LegalHold"("subjectId");

-- CreateIndex
CREATE INDEX "Retained_subjectId_idx" ON "Retained"("subjectId");

-- CreateIndex
CREATE INDEX "Retained_until_idx" ON "Retained"("until");

-- CreateIndex
CREATE INDEX "PrivacyRequest_subjectId_idx" ON "PrivacyRequest"("subjectId");

-- CreateIndex
CREATE INDEX "PrivacyRequest_state_scheduledAt_idx" ON "PrivacyRequest"("state", "scheduledAt");

-- AddForeignKey
ALTER TABLE "RequestStep" ADD CONSTRAINT "RequestStep_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "PrivacyRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Closed sets, and envelopes in sealed columns.
ALTER TABLE "PrivacyRequest"
  ADD CONSTRAINT "PrivacyRequest_state_known" CHECK ("state" IN ('in_progress', 'in_force', 'lifting', 'scheduled',
    'completed', 'completed_with_retention', 'completed_with_outstanding', 'cancelled', 'refused'));
ALTER TABLE "RequestStep"
  ADD CONSTRAINT "RequestStep_state_known" CHECK ("state" IN ('open', 'overdue', 'done', 'given_up'));
ALTER TABLE "LegalHold"
  ADD CONSTRAINT "LegalHold_reasonSealed_sealed"
    CHECK (octet_length("reasonSealed") >= 46 AND substring("reasonSealed" FROM 1 FOR 2) = '\xe101'::bytea);
ALTER TABLE "Retained"
  ADD CONSTRAINT "Retained_bodySealed_sealed"
    CHECK (octet_length("bodySealed") >= 46 AND substring("bodySealed" FROM 1 FOR 2) = '\xe101'::bytea);

-- Nobody's account is scheduled to be deleted twice.
CREATE UNIQUE INDEX "PrivacyRequest_one_erasure" ON "PrivacyRequest"("subjectId")
  WHERE "right" = 'erasure' AND "state" = 'scheduled';
