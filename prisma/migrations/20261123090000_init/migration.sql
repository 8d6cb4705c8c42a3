-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "audit";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "vault";

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "verifiedAt" TIMESTAMPTZ(3),

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Profile" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "nameSealed" BYTEA NOT NULL,
    "emailSealed" BYTEA NOT NULL,
    "phoneSealed" BYTEA,
    "postalAddressSealed" BYTEA,
    "birthDateSealed" BYTEA,
    "noteSealed" BYTEA,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "sessionToken" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "authenticatedAt" TIMESTAMPTZ(3) NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StepUp" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StepUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "browserHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VerificationToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TextVersion" (
    "hash" BYTEA NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TextVersion_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "ConsentEvent" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "textHash" BYTEA NOT NULL,
    "noticeHash" BYTEA NOT NULL,
    "language" TEXT NOT NULL,
    "surface" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConsentEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PrivacyRequest" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "right" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "completedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PrivacyRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeyCheck" (
    "name" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "value" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KeyCheck_pkey" PRIMARY KEY ("name","version")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "vault"."SubjectKey" (
    "subjectId" UUID NOT NULL,
    "kid" BYTEA NOT NULL,
    "rootVersion" TEXT NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SubjectKey_pkey" PRIMARY KEY ("subjectId")
);

-- CreateTable
CREATE TABLE "vault"."SubjectLookup" (
    "indexId" TEXT NOT NULL,
    "keyVersion" TEXT NOT NULL,
    "normVersion" TEXT NOT NULL,
    "bidx" UUID NOT NULL,
    "subjectId" UUID NOT NULL,

    CONSTRAINT "SubjectLookup_pkey" PRIMARY KEY ("indexId","keyVersion","normVersion","bidx")
);

-- CreateTable
CREATE TABLE "audit"."Outbox" (
    "id" BIGSERIAL NOT NULL,
    "entryId" UUID NOT NULL,
    "leaf" BYTEA NOT NULL,
    "salt" BYTEA,
    "detail" BYTEA,
    "subjectId" UUID,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit"."SignInFailure" (
    "subjectId" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "SignInFailure_pkey" PRIMARY KEY ("subjectId","hour")
);

-- CreateIndex
CREATE INDEX "User_verifiedAt_createdAt_idx" ON "User"("verifiedAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Profile_userId_key" ON "Profile"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_sessionToken_key" ON "Session"("sessionToken");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expires_idx" ON "Session"("expires");

-- CreateIndex
CREATE INDEX "StepUp_userId_idx" ON "StepUp"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "StepUp_sessionId_act_key" ON "StepUp"("sessionId", "act");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_token_key" ON "VerificationToken"("token");

-- CreateIndex
CREATE INDEX "VerificationToken_userId_idx" ON "VerificationToken"("userId");

-- CreateIndex
CREATE INDEX "VerificationToken_expires_idx" ON "VerificationToken"("expires");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_identifier_token_key" ON "VerificationToken"("identifier", "token");

-- CreateIndex
CREATE UNIQUE INDEX "TextVersion_kind_key_language_version_key" ON "TextVersion"("kind", "key", "language", "version");

-- CreateIndex
CREATE INDEX "ConsentEvent_userId_purpose_at_idx" ON "ConsentEvent"("userId", "purpose", "at");

-- CreateIndex
CREATE INDEX "ConsentEvent_textHash_idx" ON "ConsentEvent"("textHash");

-- CreateIndex
CREATE INDEX "ConsentEvent_noticeHash_idx" ON "ConsentEvent"("noticeHash");

-- CreateIndex
CREATE UNIQUE INDEX "PrivacyRequest_reference_key" ON "PrivacyRequest"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "SubjectKey_kid_key" ON "vault"."SubjectKey"("kid");

-- CreateIndex
CREATE INDEX "SubjectLookup_subjectId_idx" ON "vault"."SubjectLookup"("subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_entryId_key" ON "audit"."Outbox"("entryId");

-- CreateIndex
CREATE INDEX "Outbox_subjectId_idx" ON "audit"."Outbox"("subjectId");

-- AddForeignKey
ALTER TABLE "Profile" ADD CONSTRAINT "Profile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StepUp" ADD CONSTRAINT "StepUp_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VerificationToken" ADD CONSTRAINT "VerificationToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentEvent" ADD CONSTRAINT "ConsentEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentEvent" ADD CONSTRAINT "ConsentEvent_textHash_fkey" FOREIGN KEY ("textHash") REFERENCES "TextVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentEvent" ADD CONSTRAINT "ConsentEvent_noticeHash_fkey" FOREIGN KEY ("noticeHash") REFERENCES "TextVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;
