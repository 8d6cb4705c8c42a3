-- AlterTable
ALTER TABLE "audit"."Outbox" ADD COLUMN     "until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "activeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "firstWarningAt" TIMESTAMPTZ(3),
ADD COLUMN     "secondWarningAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Detail_until_idx" ON "audit"."Detail"("until");

-- CreateIndex
CREATE INDEX "SignInFailure_hour_idx" ON "audit"."SignInFailure"("hour");

-- CreateIndex
CREATE INDEX "PrivacyRequest_completedAt_idx" ON "PrivacyRequest"("completedAt");

-- CreateIndex
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");

-- CreateIndex
CREATE INDEX "StepUp_expiresAt_idx" ON "StepUp"("expiresAt");

-- CreateIndex
CREATE INDEX "User_firstWarningAt_activeAt_idx" ON "User"("firstWarningAt", "activeAt");

-- CreateIndex
CREATE INDEX "User_secondWarningAt_idx" ON "User"("secondWarningAt");
