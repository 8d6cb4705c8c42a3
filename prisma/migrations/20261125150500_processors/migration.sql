-- AlterTable
ALTER TABLE "RequestStep" ADD COLUMN     "acceptedAt" TIMESTAMPTZ(3),
ADD COLUMN     "evidence" TEXT;
