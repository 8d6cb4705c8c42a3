-- AlterTable
ALTER TABLE "PrivacyRequest" ADD COLUMN     "officerTold" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "RequestStep" ADD COLUMN     "officerTold" BOOLEAN NOT NULL DEFAULT false;
