-- AlterTable
ALTER TABLE "User" ADD COLUMN     "lockedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "QueuedMail" (
    "id" UUID NOT NULL,
    "userId" UUID,
    "purpose" TEXT,
    "bodySealed" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QueuedMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vault"."MailKey" (
    "mailId" UUID NOT NULL,
    "rootVersion" TEXT NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailKey_pkey" PRIMARY KEY ("mailId")
);

-- CreateIndex
CREATE INDEX "QueuedMail_userId_idx" ON "QueuedMail"("userId");

-- CreateIndex
CREATE INDEX "QueuedMail_expiresAt_idx" ON "QueuedMail"("expiresAt");

-- CreateIndex
CREATE INDEX "MailKey_expiresAt_idx" ON "vault"."MailKey"("expiresAt");

-- Envelopes in sealed columns; a wrapped key has 40 bytes.
ALTER TABLE "QueuedMail"
  ADD CONSTRAINT "QueuedMail_bodySealed_sealed"
    CHECK (octet_length("bodySealed") >= 46 AND substring("bodySealed" FROM 1 FOR 2) = '\xe101'::bytea);
ALTER TABLE "vault"."MailKey"
  ADD CONSTRAINT "MailKey_wrapped_length" CHECK (octet_length("wrapped") = 40);
