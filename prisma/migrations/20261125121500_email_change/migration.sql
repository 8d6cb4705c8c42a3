-- CreateTable
CREATE TABLE "vault"."EmailChange" (
    "id" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "newSealed" BYTEA NOT NULL,
    "newIndex" UUID NOT NULL,
    "oldSealed" BYTEA,
    "oldIndex" UUID,
    "token" TEXT,
    "undoToken" TEXT,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EmailChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "EmailChange_token_key" ON "vault"."EmailChange"("token");

-- CreateIndex
CREATE UNIQUE INDEX "EmailChange_undoToken_key" ON "vault"."EmailChange"("undoToken");

-- CreateIndex
CREATE INDEX "EmailChange_subjectId_idx" ON "vault"."EmailChange"("subjectId");

-- CreateIndex
CREATE INDEX "EmailChange_newIndex_idx" ON "vault"."EmailChange"("newIndex");

-- CreateIndex
CREATE INDEX "EmailChange_oldIndex_idx" ON "vault"."EmailChange"("oldIndex");

-- CreateIndex
CREATE INDEX "EmailChange_expires_idx" ON "vault"."EmailChange"("expires");

-- As for every sealed column: a value that was forgotten to be sealed is refused.
ALTER TABLE "vault"."EmailChange"
  ADD CONSTRAINT "EmailChange_newSealed_sealed"
    CHECK (octet_length("newSealed") >= 46 AND substring("newSealed" FROM 1 FOR 2) = '\xe101'::bytea),
  ADD CONSTRAINT "EmailChange_oldSealed_sealed"
    CHECK (octet_length("oldSealed") >= 46 AND substring("oldSealed" FROM 1 FOR 2) = '\xe101'::bytea),
  -- It waits for its confirmation, or remembers the address before.
  ADD CONSTRAINT "EmailChange_confirmed_remembers"
    CHECK (("confirmedAt" IS NULL) = ("oldSealed" IS NULL) AND ("oldSealed" IS NULL) = ("oldIndex" IS NULL));

-- A person has one that waits at most.
CREATE UNIQUE INDEX "EmailChange_one_pending" ON "vault"."EmailChange"("subjectId") WHERE "confirmedAt" IS NULL;

-- One more act to confirm.
ALTER TABLE "StepUp"
  DROP CONSTRAINT "StepUp_act_known",
  ADD CONSTRAINT "StepUp_act_known" CHECK ("act" IN ('show', 'download', 'correct', 'email', 'erase'));
