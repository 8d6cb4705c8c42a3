-- CreateTable
CREATE TABLE "audit"."LogVerification" (
    "id" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "part" TEXT,
    "entry" BIGINT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LogVerification_pkey" PRIMARY KEY ("id")
);
